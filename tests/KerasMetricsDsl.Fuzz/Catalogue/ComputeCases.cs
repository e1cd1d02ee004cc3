using System.Reflection;
using KerasMetricsDsl.Fuzz.Building;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Catalogue;

/// <summary>The static Compute of a class that derives from a metric: it does not compile, or it is that class's value.</summary>
internal static class ComputeCases
{
    private static readonly (string Create, string Call, bool IsWide)[] Classes =
    [
        ("new MeanPoissonDeviance()", "MeanPoissonDeviance.Compute(a, b)", false),
        ("new MeanGammaDeviance()", "MeanGammaDeviance.Compute(a, b)", false),
        ("new OneHotMeanIoU(3)", "OneHotMeanIoU.Compute(a, b, 3, columns: 3, numClasses: 3)", true),
        ("new OneHotIoU(3, [0, 2])", "OneHotIoU.Compute(a, b, columns: 3, numClasses: 3, targetClassIds: [0, 2])", true),
        ("new F1Score(Average.Macro)", "F1Score.Compute(a, b, columns: 3, average: Average.Macro).Scalar", true),
        ("new Mine()", "Mine.Compute(a, b)", false),
        ("new Steep()", "Steep.Compute(a, b)", false),
    ];

    public static string? Fault(Random random)
    {
        var (create, call, isWide) = random.Pick(Classes);
        var values = string.Join(", ", Enumerable.Range(0, 6).Select(_ => isWide ? $"{random.Next(2)}f" : $"{random.Next(1, 9)}f"));
        var predictions = string.Join(", ", Enumerable.Range(0, 6).Select(_ => $"{random.Next(1, 9)}f"));
        var source = new Source("Program.cs",
            $$"""
            using System;
            using KerasMetricsDsl;
            public class Mine() : MeanTweedieDeviance(power: 1.5f);
            public class Steep() : Huber(delta: 0.25f);
            public static class Program
            {
                static readonly float[] a = [{{values}}], b = [{{predictions}}];
                public static double Computed() => {{call}};
                public static double Instance()
                {
                    var metric = {{create}};
                    metric.UpdateState(new MetricBatch({{(isWide ? "MetricInput.Rows<float>(a, 3), MetricInput.Rows<float>(b, 3)" : "a, b")}}));
                    return metric.GetResult().Scalar;
                }
            }
            """);
        var build = Build.Of([source], new());
        if (!build.IsLegal || build.Mistakes.Any(Expectations.IsRefusal))
            return null;
        var program = build.Load().GetType("Program")!;
        var (computed, instance) = (Call(program, "Computed"), Call(program, "Instance"));
        return computed.Equals(instance) ? null : $"{call} is {computed}, {create} gives {instance}\n{source.Text}";
    }

    private static double Call(Type program, string method) => (double)program.GetMethod(method)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
}
