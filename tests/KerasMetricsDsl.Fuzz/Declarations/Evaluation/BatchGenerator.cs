using KerasMetricsDsl.Fuzz.Declarations.Generation;
using KerasMetricsDsl.Fuzz.Execution;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Declarations.Evaluation;

/// <summary>Draws data for a metric: ordinary values with hostile ones among them.</summary>
internal sealed class BatchGenerator(Random random, Declaration declaration)
{
    private static readonly float[] Special =
        [0, -0f, 1, -1, 0.5f, float.NaN, float.PositiveInfinity, float.NegativeInfinity, 1e30f, 1e-40f, float.MaxValue, 16777217, -2147483648f, 3e9f];

    private static readonly int[] Labels =
        [0, 1, 2, 0, 1, 2, 3, 4, 5, -1, 7, 100, 46341, 65537, int.MaxValue, int.MinValue, int.MaxValue - 1];

    // Integers that float32 tells apart, and such that it does not.
    private static readonly int[] Wholes =
        [
            0, 1, 2, -1, 1 << 24, (1 << 24) + 1, (1 << 24) + 2, -(1 << 24), -(1 << 24) - 1,
            int.MaxValue, int.MaxValue - 1, int.MinValue, int.MinValue + 1,
        ];

    // Powers of two: their products are exact, so the order of things shows and rounding does not.
    private static readonly float[] Weights = [0, 0.5f, 1, 2, 1];

    private bool IsTame => declaration.Accumulators.Any(accumulator => accumulator.IsApproximate);

    public Batch Draw(int count)
    {
        // A program is tried with right labels too: else most updates would only throw.
        var smallLabels = random.Next(2) == 1;
        var specials = !IsTame && random.Next(2) == 1;
        var columns = random.Pick(1, 2, 3, 5, 16, 17, 33);
        return new(count, columns, [.. declaration.Inputs.Select(input => Values(input, count * (input.IsWide ? columns : 1), smallLabels, specials))],
            [.. declaration.Inputs.Select(input => input.IsWide)])
        {
            Weights = random.OneIn(3) ? Filled(count, () => random.Pick(Weights)) : null,
            Mask = random.OneIn(4) ? Filled(count, () => random.Next(4) > 0) : null,
        };
    }

    private Array Values(Input input, int count, bool smallLabels, bool specials) => input.Kind switch
    {
        Kind.Bool => Filled(count, () => random.Next(2) == 1),
        Kind.Whole => Filled(count, () => random.Pick(Wholes)),
        Kind.Int => Filled(count, () => smallLabels ? random.Next(3) : random.Pick(Labels)),
        _ => Filled(count, () => specials && random.OneIn(4) ? random.Pick(Special) : (random.NextSingle() - 0.5f) * 8),
    };

    private static T[] Filled<T>(int count, Func<T> draw) => [.. Enumerable.Range(0, count).Select(_ => draw())];
}
