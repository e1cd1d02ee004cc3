using System.ComponentModel;

namespace KerasMetricsDsl.Numerics;

/// <summary>
/// Float32 lanes, as many as an implementation has. Generated kernels are written once against this interface and run over whichever
/// implementation the hardware favours; every implementation gives the same bits for the same input (NaN payloads aside).
/// </summary>
/// <remarks>
/// Masks are lanes of all ones or all zeros; int32 values live in the same lanes by their bits. Nothing is contracted:
/// <c>a * b + c</c> rounds twice, <see cref="FusedMultiplyAdd"/> once. On hardware without FMA the functions built on it
/// (all transcendentals) stay correct but run in software, some hundred times slower.
/// "ulp" below is the largest distance from the exact result, in units of the float32 result's last place.
/// </remarks>
/// <typeparam name="T">The implementing type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe interface ILanes<T> where T : struct, ILanes<T>
{
    /// <summary>The number of lanes, 1 to 16.</summary>
    static abstract int Count { get; }

    /// <summary>The IEEE sum.</summary>
    static abstract T operator +(T left, T right);
    /// <summary>The IEEE difference.</summary>
    static abstract T operator -(T left, T right);
    /// <summary>The IEEE product.</summary>
    static abstract T operator *(T left, T right);
    /// <summary>The IEEE quotient: x/0 is ±∞, 0/0 is NaN.</summary>
    static abstract T operator /(T left, T right);
    /// <summary>C#'s float remainder: exact, with the sign of <paramref name="left"/>; x%0 and ∞%x are NaN. A lane loop, slow.</summary>
    static abstract T operator %(T left, T right);
    /// <summary>Flips the sign bit, also of 0 and NaN.</summary>
    static abstract T operator -(T value);

    /// <summary>Mask of left &lt; right; false beside a NaN.</summary>
    static abstract T operator <(T left, T right);
    /// <summary>Mask of left ≤ right; false beside a NaN.</summary>
    static abstract T operator <=(T left, T right);
    /// <summary>Mask of left &gt; right; false beside a NaN.</summary>
    static abstract T operator >(T left, T right);
    /// <summary>Mask of left ≥ right; false beside a NaN.</summary>
    static abstract T operator >=(T left, T right);
    /// <summary>Mask of float equality: −0 equals 0, NaN equals nothing. For ints and masks use <see cref="EqualsInt"/>.</summary>
    static abstract T operator ==(T left, T right);
    /// <summary>Mask of float inequality: true beside a NaN.</summary>
    static abstract T operator !=(T left, T right);

    /// <summary>Bitwise and; on masks the logical one.</summary>
    static abstract T operator &(T left, T right);
    /// <summary>Bitwise or; on masks the logical one.</summary>
    static abstract T operator |(T left, T right);
    /// <summary>Bitwise exclusive or; on masks the logical one.</summary>
    static abstract T operator ^(T left, T right);
    /// <summary>Bitwise complement; on masks the logical one.</summary>
    static abstract T operator ~(T value);

    /// <summary>The value in every lane.</summary>
    static abstract implicit operator T(float value);
    /// <summary>The int32 in every lane.</summary>
    static abstract T Int(int value);
    /// <summary>All ones in every lane if true, else all zeros.</summary>
    static abstract T Mask(bool value);
    /// <summary>The ints from 0 on.</summary>
    static abstract T Iota { get; }
    /// <summary>Mask of the lanes below <paramref name="count"/>: none for 0 and less, all from their number on.</summary>
    static abstract T First(int count);

    /// <summary>Reads a float for each lane; no alignment is asked for.</summary>
    static abstract T Load(float* source);
    /// <summary>Reads a byte for each lane as a mask: all ones where it is not 0.</summary>
    static abstract T LoadFlags(byte* source);
    /// <summary>Writes a float for each lane; no alignment is asked for.</summary>
    static abstract void Store(T value, float* destination);
    /// <summary>table[index] for every lane. The caller makes sure that all indices are inside the table.</summary>
    static abstract T Gather(float* table, T index);

    /// <summary>Picks bits: <paramref name="whenTrue"/> where the mask is set, else <paramref name="whenFalse"/>.</summary>
    static abstract T Select(T mask, T whenTrue, T whenFalse);
    /// <summary>Whether any lane of a mask is set.</summary>
    static abstract bool Any(T mask);

    /// <summary>lanes[i] += lane i, in double.</summary>
    static abstract void AddTo(double* lanes, T value);
    /// <summary>lanes[i] += lane i of the value times lane i of the factor; the product of two floats is exact in double.</summary>
    static abstract void AddTo(double* lanes, T value, T factor);
    /// <summary>The sum of the lanes in double, by halves: lane i with i+8, then i+4, i+2, i+1.</summary>
    static abstract double Sum(T value);
    /// <summary>The largest lane; NaN if any lane is, −0 below 0.</summary>
    static abstract float Max(T value);
    /// <summary>The smallest lane; NaN if any lane is, −0 below 0.</summary>
    static abstract float Min(T value);

    /// <summary>int32 sum, wrapping around.</summary>
    static abstract T AddInt(T left, T right);
    /// <summary>int32 difference, wrapping around.</summary>
    static abstract T SubtractInt(T left, T right);
    /// <summary>int32 product, wrapping around.</summary>
    static abstract T MultiplyInt(T left, T right);
    /// <summary>int32 quotient towards zero; 0 for a divisor of 0, wrapping around for int.MinValue / −1. A lane loop, slow.</summary>
    static abstract T DivideInt(T left, T right);
    /// <summary>int32 remainder with the sign of <paramref name="left"/>; 0 for a divisor of 0 or −1. A lane loop, slow.</summary>
    static abstract T RemainderInt(T left, T right);
    /// <summary>The smaller int32.</summary>
    static abstract T MinInt(T left, T right);
    /// <summary>The larger int32.</summary>
    static abstract T MaxInt(T left, T right);
    /// <summary>Mask of int32 (or mask) equality.</summary>
    static abstract T EqualsInt(T left, T right);
    /// <summary>Mask of left &lt; right as int32.</summary>
    static abstract T LessThanInt(T left, T right);

    /// <summary>Ints: <c>0 ≤ index &lt; size</c>, as a mask.</summary>
    static virtual T InRange(T index, T size) => T.LessThanInt(T.Int(-1), index) & T.LessThanInt(index, size);
    /// <summary>int32 to float, rounded to nearest even.</summary>
    static abstract T ToSingle(T ints);
    /// <summary>float to int32: truncated, saturated at the ends of the range, 0 for NaN.</summary>
    static abstract T ToInt(T floats);

    /// <summary>Clears the sign bit.</summary>
    static abstract T Abs(T value);
    /// <summary>−1, 0 or 1; 0 for −0, NaN for NaN.</summary>
    static abstract T Sign(T value);
    /// <summary>The magnitude of <paramref name="value"/> with the sign bit of <paramref name="sign"/>.</summary>
    static abstract T CopySign(T value, T sign);
    /// <summary><see cref="Math.Min(float, float)"/>: NaN propagates, −0 is below 0.</summary>
    static abstract T Min(T left, T right);
    /// <summary><see cref="Math.Max(float, float)"/>: NaN propagates, −0 is below 0.</summary>
    static abstract T Max(T left, T right);
    /// <summary><see cref="float.MinNumber"/>: a number wins over a NaN.</summary>
    static abstract T MinNumber(T left, T right);
    /// <summary><see cref="float.MaxNumber"/>: a number wins over a NaN.</summary>
    static abstract T MaxNumber(T left, T right);
    /// <summary>Towards −∞; NaN and ±∞ stay.</summary>
    static abstract T Floor(T value);
    /// <summary>Towards +∞; NaN and ±∞ stay.</summary>
    static abstract T Ceiling(T value);
    /// <summary>To the nearest integer, ties to even; NaN and ±∞ stay.</summary>
    static abstract T Round(T value);
    /// <summary>Towards 0; NaN and ±∞ stay.</summary>
    static abstract T Truncate(T value);
    /// <summary>The IEEE square root (correctly rounded); NaN below 0.</summary>
    static abstract T Sqrt(T value);
    /// <summary>left · right + addend, rounded once.</summary>
    static abstract T FusedMultiplyAdd(T left, T right, T addend);
    /// <summary>Mask of NaN.</summary>
    static abstract T IsNaN(T value);
    /// <summary>Mask of ±∞.</summary>
    static abstract T IsInfinity(T value);
    /// <summary>Mask of everything but NaN and ±∞.</summary>
    static abstract T IsFinite(T value);

    // Forms for arguments whose range is known: inside of it the same bits as the general function, outside of it anything. A NaN is always
    // inside. The generator chooses them by Lowering/Ranges; they are for lanes of one vector, others take the general function.

    /// <summary><see cref="Max(T, T)"/> of 0 and any value.</summary>
    static virtual T MaxZero(T value) => T.Max(0f, value);
    /// <summary><see cref="Max(T, T)"/> of a constant that is neither NaN nor 0, and any value.</summary>
    static virtual T MaxConstant(T constant, T value) => T.Max(constant, value);
    /// <summary><see cref="Min(T, T)"/> of a constant that is neither NaN nor 0, and any value.</summary>
    static virtual T MinConstant(T constant, T value) => T.Min(constant, value);
    /// <summary><see cref="ToInt"/> of −2³¹ to the last float below 2³¹, and NaN.</summary>
    static virtual T ToIntBounded(T floats) => T.ToInt(floats);
    /// <summary><see cref="Log"/> of 2⁻¹²⁶ to ∞, and NaN.</summary>
    static virtual T LogPositive(T value) => T.Log(value);
    /// <summary><see cref="Log"/> of 2⁻¹²⁶ to 2¹²⁶, and NaN.</summary>
    static virtual T LogBounded(T value) => T.Log(value);
    /// <summary><see cref="Log1P"/> of +0 to 1 (not of −0), and NaN.</summary>
    static virtual T Log1PUnit(T value) => T.Log1P(value);
    /// <summary><see cref="Exp"/> of what is not above 0, and NaN.</summary>
    static virtual T ExpNegative(T value) => T.Exp(value);

    /// <summary>Natural logarithm: −∞ at ±0, NaN below, +∞ at +∞; denormals are exact. 1 ulp.</summary>
    static abstract T Log(T value);
    /// <summary>Logarithm to base 2, as <see cref="Log"/>; exact for powers of two. 1 ulp.</summary>
    static abstract T Log2(T value);
    /// <summary>Logarithm to base 10, as <see cref="Log"/>. 1 ulp.</summary>
    static abstract T Log10(T value);
    /// <summary>log(1 + x) without the loss of x near 0: −∞ at −1, NaN below; keeps −0. 1.5 ulp.</summary>
    static abstract T Log1P(T value);
    /// <summary>e to the power x: 0 at −∞, +∞ from 88.73 on, gradual underflow below −87.3. 1.5 ulp.</summary>
    static abstract T Exp(T value);
    /// <summary>exp(x) − 1 without the loss of x near 0: −1 at −∞; keeps −0. 1.5 ulp.</summary>
    static abstract T ExpM1(T value);
    /// <summary>
    /// x to the power y with the special cases of <see cref="MathF.Pow"/>: 1 for y = 0 or x = 1 even beside NaN, NaN for a
    /// finite x &lt; 0 unless y is an integer, the sign of x for odd y. 1.5 ulp.
    /// </summary>
    static abstract T Pow(T value, T exponent);
    /// <summary>The cube root, also of negative numbers. 1 ulp.</summary>
    static abstract T Cbrt(T value);
    /// <summary>Hyperbolic sine; ±∞ from 89.42 on; keeps −0. 2 ulp.</summary>
    static abstract T Sinh(T value);
    /// <summary>Hyperbolic cosine; +∞ from 89.42 on. 2 ulp.</summary>
    static abstract T Cosh(T value);
    /// <summary>Hyperbolic tangent; ±1 from 9.02 on; keeps −0. 3 ulp.</summary>
    static abstract T Tanh(T value);
    /// <summary>
    /// Sine of radians; NaN at ±∞; keeps −0. 1 ulp. From 100,000 on, lane by lane by <see cref="Math.Sin"/>.
    /// </summary>
    static abstract T Sin(T value);
    /// <summary>Cosine of radians; NaN at ±∞. 1 ulp. From 100,000 on, lane by lane by <see cref="Math.Cos"/>.</summary>
    static abstract T Cos(T value);
}
