using System.Reflection;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Ranges;

/// <summary>Constructor arguments that no metric can mean.</summary>
internal static class ArgumentCases
{
    private static readonly Type[] Metrics = [.. typeof(IMetric).Assembly.GetExportedTypes()
        .Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(IMetric))).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static RangeCase Draw(Random random) => random.Next(3) == 0 ? UndefinedEnum(random) : OutOfRange(random);

    private static RangeCase OutOfRange(Random random)
    {
        var probability = random.Pick(2f, -1f, float.NaN, float.PositiveInfinity);
        var positive = random.Pick(-1f, float.NaN, float.NegativeInfinity);
        var count = random.Pick(-3, -1, int.MinValue);
        var which = random.Next(11);
        (string Title, Func<IMetric> Create) bad = which switch
        {
            0 => ($"BinaryAccuracy({probability})", () => new BinaryAccuracy(probability)),
            1 => ($"TopKCategoricalAccuracy({count})", () => new TopKCategoricalAccuracy(count)),
            2 => ($"SparseTopKCategoricalAccuracy({count})", () => new SparseTopKCategoricalAccuracy(count)),
            3 => ($"Huber({positive})", () => new Huber(positive)),
            4 => ($"Precision([{probability}])", () => new Precision([probability])),
            5 => ($"Recall(topK: {count})", () => new Recall(topK: count)),
            6 => ($"AUC(numThresholds: {count})", () => new AUC(count)),
            7 => ($"PinballLoss({probability})", () => new PinballLoss(probability)),
            8 => ($"PrecisionAtRecall({probability})", () => new PrecisionAtRecall(probability)),
            9 => ($"HitRateAtK({count})", () => new HitRateAtK(count)),
            _ => ($"FBetaScore(beta: {positive})", () => new FBetaScore(beta: positive)),
        };
        var isMeant = which == 0 && Expectations.IsThresholdOfLogits(probability);
        return new(bad.Title, bad.Create, null, null) { Construction = isMeant ? Refusal.Forbidden : Refusal.Demanded };
    }

    private static RangeCase UndefinedEnum(Random random)
    {
        var type = random.Pick(Metrics);
        var constructor = type.GetConstructors()[0];
        var enums = constructor.GetParameters().Where(parameter => parameter.ParameterType.IsEnum).ToArray();
        if (enums.Length == 0)
            return new($"{type.Name} {{ NanPolicy = 9 }}", () => WithPolicy(type), null, null) { Construction = Refusal.Demanded };
        var bad = random.Pick(enums);
        return new($"{type.Name}({bad.Name}: 9)", () => Create(constructor, bad), null, null) { Construction = Refusal.Demanded };
    }

    private static IMetric WithPolicy(Type type)
    {
        var metric = Create(type.GetConstructors()[0], null);
        type.GetProperty(nameof(IMetric.NanPolicy))!.SetMethod!.Invoke(metric, BindingFlags.DoNotWrapExceptions, null, [(NanPolicy)9], null);
        return metric;
    }

    private static IMetric Create(ConstructorInfo constructor, ParameterInfo? bad) => (IMetric)constructor.Invoke(
        BindingFlags.DoNotWrapExceptions, null, [.. constructor.GetParameters().Select(parameter => parameter == bad ? Enum.ToObject(parameter.ParameterType, 9) : Argument(parameter))], null);

    private static object? Argument(ParameterInfo parameter) =>
        parameter.HasDefaultValue ? parameter.DefaultValue
        : parameter.ParameterType == typeof(int) ? 3
        : parameter.ParameterType == typeof(float) ? 0.5f
        : parameter.ParameterType == typeof(int[]) ? (parameter.IsDefined(typeof(ParamArrayAttribute)) ? [] : new[] { 0 })
        : parameter.ParameterType == typeof(float[]) ? new[] { 0.5f }
        : null;
}
