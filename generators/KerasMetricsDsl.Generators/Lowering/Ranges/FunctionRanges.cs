namespace KerasMetricsDsl.Generators.Lowering.Ranges;

/// <summary>
/// The range of each function's value. Exact functions take the ends of the argument's range as they are; others, whose lanes are right to a
/// few units in the last place, the ends moved outward. Bounds that hold to the bit (exp(x) ≤ 1 for x ≤ 0) are tested over all floats.
/// </summary>
internal static class FunctionRanges
{
    public static Interval Of(string function, IReadOnlyList<Interval> arguments) => (function, arguments[0]) switch
    {
        ("Abs", var x) => x.Abs(),
        ("Sign", _) => Interval.Of(-1f, 1f),
        ("CopySign", var x) => x.Abs().Union(-x.Abs()),
        ("Min", var x) => x.Min(arguments[1]),
        ("Max", var x) => x.Max(arguments[1]),
        // Beside a NaN the other argument is taken as it is.
        ("MinNumber" or "MaxNumber", var x) => x.Union(arguments[1]),
        ("Clamp", var x) => x.Max(arguments[1]).Min(arguments[2]),
        ("Floor", var x) => Whole(x, Math.Floor),
        ("Ceiling", var x) => Whole(x, Math.Ceiling),
        ("Round", var x) => Whole(x, Math.Round),
        ("Truncate", var x) => Whole(x, Math.Truncate),
        ("Sqrt", { IsNotNegative: true } x) => Interval.Of((float)Math.Sqrt(x.Low), (float)Math.Sqrt(x.High)),
        ("Sqrt", _) => Interval.Of(-0f, float.PositiveInfinity),
        ("Log", var x) => Logarithm(x, 1),
        ("Log2", var x) => Logarithm(x, Math.Log(2)),
        ("Log10", var x) => Logarithm(x, Math.Log(10)),
        // log(1 + x) ≤ x.
        ("LogP1", { IsNotNegative: true } x) => Interval.Of(0f, x.Outward().High),
        ("Exp", var x) => Exponential(x),
        ("ExpM1", { IsNotNegative: true }) => Interval.NotNegative,
        ("ExpM1", { High: <= 0f }) => Interval.Of(-1f, 0f),
        ("ExpM1", _) => Interval.Of(-1f, float.PositiveInfinity),
        ("Pow" or "Cbrt" or "Sinh", { IsNotNegative: true }) => Interval.NotNegative,
        ("Cosh", _) => Interval.Of(1f, float.PositiveInfinity).Outward(),
        ("Tanh", _) => Interval.Of(-1f, 1f),
        ("Sin" or "Cos", _) => Interval.Of(-1f, 1f).Outward(),
        _ => Interval.All,
    };

    // Of a zero the sign depends on the runtime that hosts the compiler; a value that is not negative stays so.
    private static Interval Whole(Interval x, Func<double, double> function)
    {
        var (low, high) = ((float)function(x.Low), (float)function(x.High));
        return Interval.Of(low == 0f ? (x.IsNotNegative ? 0f : -0f) : low, high == 0f ? 0f : high);
    }

    // Below 0 a logarithm is NaN, at 0 −∞.
    private static Interval Logarithm(Interval x, double unit) => x.Low > 0f
        ? Interval.Of((float)(Math.Log(x.Low) / unit), (float)(Math.Log(x.High) / unit)).Outward()
        : Interval.Of(float.NegativeInfinity, x.High > 0f ? (float)(Math.Log(x.High) / unit) : float.NegativeInfinity).Outward();

    private static Interval Exponential(Interval x)
    {
        var value = Interval.Of((float)Math.Exp(x.Low), (float)Math.Exp(x.High)).Outward().Max(Interval.Of(0f));
        if (x.High <= 0f)
            value = value.Min(Interval.Of(1f));
        return x.Low >= 0f ? value.Max(Interval.Of(1f)) : value;
    }
}
