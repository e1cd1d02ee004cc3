namespace KerasMetricsDsl;

/// <summary>How <see cref="R2Score"/> turns the scores of its columns into the result. Keras: <c>class_aggregation</c>.</summary>
public enum ClassAggregation
{
    /// <summary>One score for each column.</summary>
    [ConfigWord(null)]
    None,

    /// <summary>The mean of the columns' scores.</summary>
    UniformAverage,

    /// <summary>The mean of the columns' scores, each weighted by the variance of its labels.</summary>
    VarianceWeightedAverage,
}
