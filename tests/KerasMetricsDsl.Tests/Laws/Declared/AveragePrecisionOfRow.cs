namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>A count of ranks inside a sum over the row: the average precision of the ranked classes.</summary>
[Metric]
public sealed partial class AveragePrecisionOfRow
{
    [Mean]
    internal static float Precision(Row yTrue, Row yPred)
    {
        var positives = yTrue.Count(t => t != 0);
        var sum = yTrue.Sum((t, i) => t != 0 ? HitsUpTo(yTrue, yPred, yPred.RankOf(i)) / (yPred.RankOf(i) + 1f) : 0);
        return positives == 0 ? 0 : sum / positives;
    }

    private static float HitsUpTo(Row yTrue, Row yPred, int rank) => yTrue.Count((t, j) => t != 0 && yPred.RankOf(j) <= rank);
}
