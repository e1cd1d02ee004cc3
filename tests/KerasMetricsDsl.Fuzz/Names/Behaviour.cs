using System.Reflection;
using System.Text.Json;

namespace KerasMetricsDsl.Fuzz.Names;

/// <summary>What the metric of a project does, whatever its names are.</summary>
internal static class Behaviour
{
    private static readonly float[] A = [1, -2, 3], B = [5, 0.5f, 2];

    // First: a·b + 9 + 18 + 1 each. Second: 3a + 3. Third: 9 above 4, else b.
    private static readonly double[] Expected = [(5 - 1 + 6) + (3 * 28), 12, 9 + 0.5 + 2];

    public static string? Fault(Type type)
    {
        var metric = Create(type);
        metric.UpdateState(new MetricBatch(A, B));
        var actual = metric.GetResult().Values.ToArray();
        if (!actual.SequenceEqual(Expected))
            return $"expected [{string.Join(", ", Expected)}], got [{string.Join(", ", actual)}]";
        return FaultOfConfiguration(type, metric) ?? FaultOfMerge(type, metric);
    }

    private static string? FaultOfConfiguration(Type type, IMetric metric)
    {
        var written = metric.GetConfig();
        if (written.Count != 4)
            return $"The configuration has not every parameter and the name: {written.ToJsonString()}";
        using var json = JsonDocument.Parse(written.ToJsonString());
        var again = (IMetric)type.GetMethod("FromConfig")!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [json.RootElement], null)!;
        return again.GetConfig().ToJsonString() == written.ToJsonString()
            ? null
            : $"The configuration {written.ToJsonString()} is read as {again.GetConfig().ToJsonString()}";
    }

    private static string? FaultOfMerge(Type type, IMetric metric)
    {
        metric.MergeState(Create(type));
        foreach (var position in (int[])[0, 2])
        {
            try
            {
                metric.MergeState(Create(type, position));
                return $"A metric whose argument {position} differs was merged.";
            }
            catch (ArgumentException)
            {
            }
        }

        return null;
    }

    private static IMetric Create(Type type, int? changed = null)
    {
        var constructor = type.GetConstructors()[0];
        var arguments = constructor.GetParameters().Select(parameter => parameter.DefaultValue is { } value && parameter.ParameterType.IsEnum
            ? Enum.ToObject(parameter.ParameterType, value) : parameter.DefaultValue).ToArray();
        if (changed is { } position)
            arguments[position] = position == 0 ? 4f : 5;
        return (IMetric)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
    }
}
