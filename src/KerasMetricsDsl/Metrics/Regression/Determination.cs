namespace KerasMetricsDsl;

/// <summary>The share of a spread that is explained, for each column, then aggregated.</summary>
internal static class Determination
{
    /// <summary>R²: <c>1 - residual / spread</c>, with Keras's answers for constant columns: 0, or NaN where there is no residual either.</summary>
    public static MetricValue Aggregated(
        ReadOnlySpan<double> residuals, double[] spreads, ClassAggregation aggregation, Func<double, double> adjust)
    {
        if (spreads.Length == 0) throw new InvalidOperationException("R2Score has no result before its first update.");
        var scores = new double[spreads.Length];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = spreads[i] != 0 ? 1 - residuals[i] / spreads[i] : residuals[i] > 0 ? 0 : double.NaN;
        return aggregation switch
        {
            ClassAggregation.None => scores.Select(adjust).ToArray(),
            ClassAggregation.UniformAverage => adjust(scores.Average()),
            _ => adjust(scores.Zip(spreads, (score, spread) => score * spread).Sum() / spreads.Sum()),
        };
    }

    /// <summary>The explained variance, with scikit-learn's answers for constant columns: 1 where nothing is unexplained, else 0.</summary>
    public static MetricValue Explained(double[] unexplained, double[] spreads, ClassAggregation aggregation)
    {
        if (spreads.Length == 0) throw new InvalidOperationException("The explained variance has no result before its first update.");
        var scores = unexplained.Zip(spreads, (rest, all) => rest == 0 ? 1 : all == 0 ? 0 : 1 - rest / all).ToArray();
        return aggregation switch
        {
            ClassAggregation.None => scores,
            ClassAggregation.UniformAverage => scores.Average(),
            _ => spreads.Sum() == 0 ? scores.Average() : scores.Zip(spreads, (score, weight) => score * weight).Sum() / spreads.Sum(),
        };
    }
}
