namespace KerasMetricsDsl;

/// <summary>What a ratio is whose denominator is 0. scikit-learn: <c>zero_division</c>.</summary>
public enum ZeroDivision
{
    /// <summary>0.</summary>
    Zero,

    /// <summary>1.</summary>
    One,

    /// <summary>Not a number.</summary>
    [ConfigWord("nan")]
    NaN,
}
