using System.ComponentModel;

namespace KerasMetricsDsl.Numerics;

/// <summary>What kernels compute in lanes, for one number: generated code uses it for what is made of the configuration before an update.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ScalarArithmetic
{
    // int.MinValue / -1 traps on some processors and wraps around on others, so -1 never reaches the divider.

    /// <summary>The quotient towards zero; 0 for a divisor of 0, wrapping around for int.MinValue / −1.</summary>
    public static int Divide(int left, int right) => right switch
    {
        0 => 0,
        -1 => unchecked(-left),
        _ => left / right,
    };

    /// <summary>The remainder with the sign of <paramref name="left"/>; 0 for a divisor of 0 or −1.</summary>
    public static int Remainder(int left, int right) => right is 0 or -1 ? 0 : left % right;

    /// <summary>Truncated, saturated at the ends of the range, 0 for NaN.</summary>
    public static int ToInt(float value) => int.CreateSaturating(value);

    /// <summary>−1, 0 or 1; 0 for −0, NaN for NaN.</summary>
    public static float Sign(float value) => value > 0 ? 1 : value < 0 ? -1 : float.IsNaN(value) ? value : 0;

    // The runtime computes these two as Log(1 + x) and Exp(x) - 1, which have no digits left near 0.

    /// <summary>log(1 + x), as in lanes.</summary>
    public static float LogP1(float value) => LanesScalar.Log1P(value)[0];

    /// <summary>exp(x) − 1, as in lanes.</summary>
    public static float ExpM1(float value) => LanesScalar.ExpM1(value)[0];
}
