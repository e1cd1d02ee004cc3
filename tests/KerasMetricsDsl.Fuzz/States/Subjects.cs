using KerasMetricsDsl.Fuzz.Execution;

namespace KerasMetricsDsl.Fuzz.States;

/// <summary>Metrics whose states differ in kind: sums, means, extremes, tables, columns.</summary>
internal static class Subjects
{
    public static IReadOnlyList<(string Name, Func<IMetric> Create, Func<Random, Batch> Draw)> All { get; } =
    [
        ("BinaryAccuracy", () => new BinaryAccuracy(), random => Pairs(random, 7)),
        ("MeanSquaredError", () => new MeanSquaredError(), random => Pairs(random, 5)),
        ("MaxError", () => new MaxError(), random => Pairs(random, 5)),
        ("ConfusionMatrix", () => new ConfusionMatrix(3), random => Pairs(random, 9)),
        ("R2Score", () => new R2Score(), random => Wide(random, 6, 2)),
        ("PearsonCorrelation", () => new PearsonCorrelation(), random => Wide(random, 4, random.Next(1, 4))),
        ("AUC", () => new AUC(5), random => Pairs(random, 8)),
        ("Precision", () => new Precision([0.2f, 0.6f]), random => Pairs(random, 8)),
        ("Sum", () => new Sum(), random => new(5, 1, [Values(random, 5)], [false])),
    ];

    private static Batch Pairs(Random random, int count) => new(count, 1, [Array.ConvertAll(Values(random, count), x => x > 0.5f ? 1f : 0f), Values(random, count)], [false, false]);

    private static Batch Wide(Random random, int count, int columns) => new(count, columns, [Values(random, count * columns), Values(random, count * columns)], [true, true]);

    private static float[] Values(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle())];
}
