using KerasMetricsDsl.Fuzz.Execution;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Catalogue;

/// <summary>Labels, predictions and weights that formulas of float32 find hard.</summary>
internal sealed class HostileData
{
    private static readonly float[] Odd = [0.1f, 0.2f, 0.7f, 1.3f, 1f / 3, 2.5f, 0.01f];
    private static readonly float[] Bases = [0.1f, 0.3f, 0.7f, 3.3f, 3f, 1e6f, 50_000f, 10_000f, 16_777_216f, 1234.5f, 1f];

    public HostileData(Random random, int columns = 1, bool positive = true)
    {
        Count = random.Next(2, 9);
        Columns = columns;
        var size = Count * columns;
        var level = random.Pick(Bases);
        Profile = random.Pick("constant", "huge mean", "tiny spread", "equal", "near", "ordinary");
        Labels = Profile switch
        {
            "constant" => Filled(size, () => level),
            "huge mean" => Filled(size, () => (level < 1000 ? 1e6f : level) + (2 * random.Next(6))),
            "tiny spread" => Filled(size, () => level * (1 + (random.Next(8) * 1e-6f))),
            "near" => Filled(size, () => level + random.Next(5)),
            _ => Filled(size, () => positive ? 0.05f + (random.NextSingle() * 5) : (random.NextSingle() - 0.5f) * 8),
        };
        Predictions = Profile switch
        {
            "constant" => Filled(size, () => random.OneIn(3) ? level : level * (1 + ((random.Next(7) - 3) * 0.1f))),
            "huge mean" => [.. Labels.Select(label => label + ((random.Next(7) - 3) * 2))],
            "tiny spread" => [.. Labels.Select(label => label * (1 + ((random.Next(7) - 3) * 1e-6f)))],
            "near" => [.. Labels.Select(label => label + (random.Next(5) - 1))],
            "equal" => [.. Labels],
            _ => Filled(size, () => positive ? 0.05f + (random.NextSingle() * 5) : (random.NextSingle() - 0.5f) * 8),
        };
        if (positive)
            Predictions = [.. Predictions.Select(prediction => MathF.Max(prediction, 0.01f))];
        Weights = random.Next(2) == 0 ? Filled(Count, () => random.Pick(Odd)) : null;
    }

    public string Profile { get; }

    public int Count { get; }

    public int Columns { get; }

    public float[] Labels { get; }

    public float[] Predictions { get; }

    public float[]? Weights { get; }

    public double Weight(int sample) => Weights?[sample] ?? 1;

    /// <summary>As plain batches, or as rows.</summary>
    public Batch Batch(bool isWide) => new(Count, Columns, [Labels, Predictions], [isWide, isWide]) { Weights = Weights };

    public double Sum(Func<double, double, double> value) =>
        Enumerable.Range(0, Count).Sum(i => Weight(i) * value(Labels[i], Predictions[i]));

    public double Mean(Func<double, double, double> value) => Sum(value) / Enumerable.Range(0, Count).Sum(Weight);

    private static float[] Filled(int count, Func<float> draw) => [.. Enumerable.Range(0, count).Select(_ => draw())];
}
