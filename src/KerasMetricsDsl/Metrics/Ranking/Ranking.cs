namespace KerasMetricsDsl;

/// <summary>What the metrics of ranked rows share; pure, so that the compiler inlines it into kernels.</summary>
internal static class Ranking
{
    /// <summary>How many of the k items that are ranked highest are relevant.</summary>
    public static int Hits(Row yTrue, Row yPred, int k) => yTrue.Count((t, i) => t > 0 && yPred.RankOf(i) < k);

    public static int Relevant(Row yTrue) => yTrue.Count(t => t > 0);

    /// <summary>NaN where a score or label is NaN: it has no rank.</summary>
    public static float Defined(Row yTrue, Row yPred, float value) =>
        Row.Any(yTrue, yPred, (t, p) => float.IsNaN(t) || float.IsNaN(p)) ? float.NaN : value;
}
