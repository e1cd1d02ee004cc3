namespace KerasMetricsDsl;

/// <summary>What the counts of a <see cref="ConfusionMatrix"/> are divided by. scikit-learn: <c>normalize</c>.</summary>
public enum ConfusionNormalization
{
    /// <summary>Nothing: counts, or sums of weights.</summary>
    None,

    /// <summary>The number of labels of the class: rows sum to 1.</summary>
    True,

    /// <summary>The number of predictions of the class: columns sum to 1.</summary>
    Pred,

    /// <summary>The number of samples: all cells sum to 1.</summary>
    All,
}
