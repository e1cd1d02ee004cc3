namespace KerasMetricsDsl;

/// <summary>Which way a metric improves; what early stopping and checkpoints go by.</summary>
public enum MetricDirection
{
    /// <summary>The metric does not say.</summary>
    Unspecified,

    /// <summary>A larger value is better, as for an accuracy.</summary>
    HigherIsBetter,

    /// <summary>A smaller value is better, as for an error or a loss.</summary>
    LowerIsBetter,
}
