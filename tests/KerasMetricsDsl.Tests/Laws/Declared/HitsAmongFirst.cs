namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>A rank inside a count: precision among the first k.</summary>
[Metric]
public sealed partial class HitsAmongFirst(int k)
{
    [Mean] internal float Precision(Row yTrue, Row yPred) => yPred.Count((_, i) => yPred.RankOf(i) < k && yTrue[i] != 0) / (float)k;
}
