namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>The functions in double.</summary>
internal static class Exact
{
    public static Dictionary<string, Func<double, double>> Functions { get; } = new()
    {
        ["Log"] = Math.Log,
        ["Log2"] = Math.Log2,
        ["Log10"] = Math.Log10,
        ["Log1P"] = Log1P,
        ["Exp"] = Math.Exp,
        ["ExpM1"] = ExpM1,
        ["Cbrt"] = Math.Cbrt,
        ["Sinh"] = Math.Sinh,
        ["Cosh"] = Math.Cosh,
        ["Tanh"] = Math.Tanh,
        ["Sin"] = Math.Sin,
        ["Cos"] = Math.Cos,
    };

    // 1 + x loses digits of x; dividing by the x that was kept puts them back.
    private static double Log1P(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : double.IsInfinity(sum) || sum <= 0 ? Math.Log(sum) : Math.Log(sum) * x / (sum - 1);
    }

    private static double ExpM1(double x)
    {
        if (Math.Abs(x) > 0.3 || x == 0)
            return x == 0 ? x : Math.Exp(x) - 1;
        double sum = 0, term = 1;
        for (var k = 1; k < 20; k++)
            sum += term *= x / k;
        return sum;
    }
}
