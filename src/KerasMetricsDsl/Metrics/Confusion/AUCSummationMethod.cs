namespace KerasMetricsDsl;

/// <summary>How <see cref="AUC"/> joins the points of the curve. Keras: <c>summation_method</c>.</summary>
public enum AUCSummationMethod
{
    /// <summary>Trapezoids; on the PR curve the interpolation of Davis and Goadrich, 2006.</summary>
    Interpolation,

    /// <summary>The smaller of two neighbouring heights: a lower bound.</summary>
    Minoring,

    /// <summary>The larger of two neighbouring heights: an upper bound.</summary>
    Majoring,
}
