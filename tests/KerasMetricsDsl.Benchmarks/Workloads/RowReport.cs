namespace KerasMetricsDsl.Benchmarks.Workloads;

/// <summary>Ten metrics of rows.</summary>
[MetricSet]
public partial class RowReport
{
    /// <summary>Where the largest is.</summary>
    public CategoricalAccuracy Accuracy { get; } = new();

    /// <summary>How many are larger.</summary>
    public TopKCategoricalAccuracy Top { get; } = new();

    /// <summary>Logarithms.</summary>
    public CategoricalCrossentropy Loss { get; } = new();

    /// <summary>Logarithms.</summary>
    public KLDivergence Divergence { get; } = new();

    /// <summary>Two folds.</summary>
    public CategoricalHinge Hinge { get; } = new();

    /// <summary>Three folds.</summary>
    public CosineSimilarity Similarity { get; } = new();

    /// <summary>Cells of a row.</summary>
    public MeanSquaredError Mse { get; } = new();

    /// <summary>Cells of a row.</summary>
    public MeanAbsoluteError Mae { get; } = new();

    /// <summary>Cells of a row.</summary>
    public Precision Precision { get; } = new();

    /// <summary>Cells of a row, one count the same.</summary>
    public Recall Recall { get; } = new();
}
