using KerasMetricsDsl;

namespace QuickStart;

/// <summary>Ranks the classes of each sample: precision at the rank of every true class, averaged; and precision among the first k.</summary>
[Metric]
public partial class MeanAveragePrecision
{
    [Mean]
    static float AveragePrecision(Row yTrue, Row yPred) =>
        yTrue.Sum((t, i) => t != 0 ? PrecisionAmong(yTrue, yPred, yPred.RankOf(i)) : 0) / MathF.Max(yTrue.Count(), 1);

    [Mean(PerColumn = true)] static float PrecisionAt(Row yTrue, Row yPred, [Column] int column) => PrecisionAmong(yTrue, yPred, column);

    [Result] static RankingQuality Result(double averagePrecision, ReadOnlySpan<double> precisionAt) => new(averagePrecision, precisionAt.ToArray());

    static float PrecisionAmong(Row yTrue, Row yPred, int lastRank) =>
        yTrue.Count((t, i) => t != 0 && yPred.RankOf(i) <= lastRank) / (lastRank + 1f);
}
