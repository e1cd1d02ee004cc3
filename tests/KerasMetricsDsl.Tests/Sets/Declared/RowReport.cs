namespace KerasMetricsDsl.Tests.Sets.Declared;

/// <summary>Metrics of rows beside metrics of their cells.</summary>
[MetricSet]
public partial class RowReport
{
    public CategoricalAccuracy Accuracy { get; } = new();
    public TopKCategoricalAccuracy Top { get; } = new(2);
    public CategoricalCrossentropy Loss { get; } = new();
    public CategoricalCrossentropy SameLoss { get; } = new();
    public CategoricalHinge Hinge { get; } = new();
    public CosineSimilarity Similarity { get; } = new();
    public Precision Precision { get; } = new([0.1f, 0.3f], classId: 1);
    public Recall Recall { get; } = new([0.1f, 0.3f], classId: 1);
    public Recall RankedRecall { get; } = new(topK: 2);
    public MeanSquaredError Error { get; } = new();
}
