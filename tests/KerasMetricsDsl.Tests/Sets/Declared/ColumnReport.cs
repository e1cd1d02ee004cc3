using KerasMetricsDsl.Tests.Laws.Declared;

namespace KerasMetricsDsl.Tests.Sets.Declared;

/// <summary>Accumulators for each column.</summary>
[MetricSet]
public partial class ColumnReport
{
    public R2Score Explained { get; } = new();
    public R2Score Worst { get; } = new(classAggregation: ClassAggregation.None);
    public ColumnErrors Errors { get; } = new();
    public ColumnHitsAt Hits { get; } = new([0.2f, 0.5f]);
    public ColumnHitsAt SameHits { get; } = new([0.2f, 0.5f]);
    public FBetaScore Score { get; } = new();
    public AUC Areas { get; } = new(multiLabel: true);
    public PearsonCorrelation Correlation { get; } = new();
    public ErrorRange Range { get; } = new();
}
