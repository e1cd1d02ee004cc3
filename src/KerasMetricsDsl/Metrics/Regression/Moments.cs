namespace KerasMetricsDsl;

/// <summary>Sums of squares about the mean, from streamed sums.</summary>
internal static class Moments
{
    // What double rounding can leave of a spread that is 0.
    private const double Rounding = 1e-13;

    /// <summary>What float32 rounds off a square: <c>x·x</c> and this are together exact. Pure: inlined into kernels.</summary>
    public static float SquareRest(float x) => MathF.FusedMultiplyAdd(x, x, -(x * x));

    /// <summary><c>Σ (x - mean(x))²</c> of each column.</summary>
    public static double[] Spread(
        ReadOnlySpan<double> sums, ReadOnlySpan<double> squares, ReadOnlySpan<double> rests, ReadOnlySpan<double> counts)
    {
        var spreads = new double[sums.Length];
        for (var i = 0; i < spreads.Length; i++)
        {
            var square = squares[i] + rests[i];
            var spread = square - sums[i] * (sums[i] / counts[i]);
            spreads[i] = spread <= Rounding * square ? 0 : spread;
        }

        return spreads;
    }

    /// <summary><c>1 - unexplained / spread</c> of each column, aggregated.</summary>
    public static MetricValue Explained(double[] unexplained, double[] spread, ClassAggregation aggregation)
    {
        if (spread.Length == 0) throw new InvalidOperationException("The explained variance has no result before its first update.");
        var scores = unexplained.Zip(spread, (rest, all) => rest == 0 ? 1 : all == 0 ? 0 : 1 - rest / all).ToArray();
        return aggregation switch
        {
            ClassAggregation.None => scores,
            ClassAggregation.UniformAverage => scores.Average(),
            _ => spread.Sum() == 0 ? scores.Average() : scores.Zip(spread, (score, weight) => score * weight).Sum() / spread.Sum(),
        };
    }
}
