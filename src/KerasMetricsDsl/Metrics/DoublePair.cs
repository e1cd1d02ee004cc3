namespace KerasMetricsDsl;

/// <summary>A number as the sum of two doubles: some 32 digits, for results whose digits cancel.</summary>
/// <remarks>Source: Dekker, "A floating-point technique for extending the available precision", 1971.</remarks>
internal readonly record struct DoublePair(double High, double Low)
{
    public static DoublePair Sum(double a, double b)
    {
        var sum = a + b;
        var other = sum - a;
        return new(sum, a - (sum - other) + (b - other));
    }

    public static DoublePair operator +(DoublePair a, double b)
    {
        var sum = Sum(a.High, b);
        return Sum(sum.High, sum.Low + a.Low);
    }

    public static DoublePair operator +(DoublePair a, DoublePair b) => a + b.High + b.Low;

    public static DoublePair operator -(DoublePair a, DoublePair b) => a + -b.High + -b.Low;

    public static DoublePair operator *(DoublePair a, DoublePair b)
    {
        var product = Product(a.High, b.High);
        return Sum(product.High, product.Low + a.High * b.Low + a.Low * b.High);
    }

    public static DoublePair operator *(DoublePair a, double b) => a * new DoublePair(b, 0);

    public static DoublePair operator /(DoublePair a, double b)
    {
        var quotient = a.High / b;
        var rest = a - Product(quotient, b);
        return Sum(quotient, rest.High / b);
    }

    private static DoublePair Product(double a, double b)
    {
        var product = a * b;
        return new(product, Math.FusedMultiplyAdd(a, b, -product));
    }
}
