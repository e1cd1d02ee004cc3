namespace KerasMetricsDsl;

/// <summary>The coefficient of determination of each column, with Keras's answers for constant columns.</summary>
internal static class Determination
{
    /// <summary><c>Σ (x - mean(x))²</c> of each column.</summary>
    public static double[] Spread(ReadOnlySpan<double> sums, ReadOnlySpan<double> squares, ReadOnlySpan<double> counts)
    {
        if (sums.IsEmpty) throw new InvalidOperationException("R2Score has no result before its first update.");
        var spreads = new double[sums.Length];
        for (var i = 0; i < spreads.Length; i++) spreads[i] = squares[i] - sums[i] * (sums[i] / counts[i]);
        return spreads;
    }

    /// <summary><c>1 - residual / spread</c> of each column; 0 where only the spread is 0.</summary>
    public static double[] Scores(ReadOnlySpan<double> residuals, double[] spreads)
    {
        var scores = new double[spreads.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var score = 1 - residuals[i] / spreads[i];
            scores[i] = double.IsInfinity(score) ? 0 : score;
        }

        return scores;
    }

    public static MetricValue Aggregated(double[] scores, double[] spreads, ClassAggregation aggregation, Func<double, double> adjust) =>
        aggregation switch
        {
            ClassAggregation.None => scores.Select(adjust).ToArray(),
            ClassAggregation.UniformAverage => adjust(scores.Average()),
            _ => adjust(scores.Zip(spreads, (score, spread) => score * spread).Sum() / spreads.Sum()),
        };
}
