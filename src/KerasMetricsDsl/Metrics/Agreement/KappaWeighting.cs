namespace KerasMetricsDsl;

/// <summary>How much a confusion of two classes weighs in <see cref="CohenKappa"/>. scikit-learn: <c>weights</c>.</summary>
public enum KappaWeighting
{
    /// <summary>All confusions alike.</summary>
    None,

    /// <summary>By the distance of the class ids.</summary>
    Linear,

    /// <summary>By the square of the distance of the class ids.</summary>
    Quadratic,
}
