namespace KerasMetricsDsl.Generators.Lowering.Ranges;

/// <summary>
/// The values that a term may have, besides NaN, which is always among them. The ends are in the order −∞ … −0, +0 … ∞: whether a value may
/// be −0 can be seen from them.
/// </summary>
internal readonly struct Interval
{
    private Interval(float low, float high)
    {
        Low = low;
        High = high;
    }

    public static Interval All { get; } = new(float.NegativeInfinity, float.PositiveInfinity);

    /// <summary>The range of an int32 as a float; the largest ones round up to 2³¹.</summary>
    public static Interval Ints { get; } = new(-2147483648f, 2147483648f);

    /// <summary>+0 and above.</summary>
    public static Interval NotNegative { get; } = new(0f, float.PositiveInfinity);

    public float Low { get; }

    public float High { get; }

    public bool IsNotNegative => Place(Low) >= 0;

    /// <summary>From one end to the other; an end that is NaN is not known.</summary>
    public static Interval Of(float low, float high) =>
        new(float.IsNaN(low) ? float.NegativeInfinity : low, float.IsNaN(high) ? float.PositiveInfinity : high);

    public static Interval Of(float value) => Of(value, value);

    public bool IsWithin(float low, float high) => Place(low) <= Place(Low) && Place(High) <= Place(high);

    public bool Contains(float value) => float.IsNaN(value) || Of(value).IsWithin(Low, High);

    public Interval Union(Interval other) => new(Smaller(Low, other.Low), Larger(High, other.High));

    /// <summary>The range of the smaller of two values.</summary>
    public Interval Min(Interval other) => new(Smaller(Low, other.Low), Smaller(High, other.High));

    /// <summary>The range of the larger of two values.</summary>
    public Interval Max(Interval other) => new(Larger(Low, other.Low), Larger(High, other.High));

    public static Interval operator -(Interval value) => new(-value.High, -value.Low);

    // Rounding is monotone: the ends of a sum are the rounded sums of the ends. ∞ − ∞ says nothing.
    public static Interval operator +(Interval left, Interval right) => Of(left.Low + right.Low, left.High + right.High);

    public static Interval operator -(Interval left, Interval right) => left + -right;

    public static Interval operator *(Interval left, Interval right) => OfCorners(
        left, right, left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High);

    public static Interval operator /(Interval left, Interval right)
    {
        if (right.Low > 0f || right.High < 0f)
            return OfCorners(left, right, left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High);
        return left.IsNotNegative && right.IsNotNegative ? NotNegative : All;
    }

    /// <summary>The range of a value's magnitude.</summary>
    public Interval Abs() => IsNotNegative ? this : Place(High) < 0 ? -this : new(0f, Larger(-Low, High));

    /// <summary>The range of a value times itself.</summary>
    public Interval Squared()
    {
        var magnitude = Abs();
        return new(magnitude.Low * magnitude.Low, magnitude.High * magnitude.High);
    }

    /// <summary>
    /// Somewhat wider, for the ends of functions that are not correctly rounded; zeros of both signs are in it where one was an end.
    /// </summary>
    public Interval Outward()
    {
        const double Share = 1e-6;
        const float Least = 1e-37f;
        var low = (float)(Low - (Math.Abs((double)Low) * Share)) - Least;
        var high = (float)(High + (Math.Abs((double)High) * Share)) + Least;
        return Of(low, high);
    }

    // Products and quotients by values of one sign are monotone in each operand. 0 · ∞ and ∞ / ∞ leave the sign alone.
    private static Interval OfCorners(Interval left, Interval right, params float[] corners)
    {
        if (corners.Any(float.IsNaN))
            return left.IsNotNegative && right.IsNotNegative ? NotNegative : All;
        return new(corners.Aggregate(Smaller), corners.Aggregate(Larger));
    }

    private static float Smaller(float left, float right) => Place(left) <= Place(right) ? left : right;

    private static float Larger(float left, float right) => Place(left) <= Place(right) ? right : left;

    private static int Place(float value)
    {
        var bits = BitConverter.ToInt32(BitConverter.GetBytes(value), 0);
        return bits >= 0 ? bits : ~(bits & int.MaxValue);
    }
}
