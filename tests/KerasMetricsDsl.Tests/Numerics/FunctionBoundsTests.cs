using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>What the generator takes for granted about the ranges of functions that are not correctly rounded (Lowering/Ranges).</summary>
public class FunctionBoundsTests
{
    private static readonly (uint, uint)[] NotNegative = [(0, 0x7f800000)];
    private static readonly (uint, uint)[] Negative = [(0x80000000, 0xff800000)];
    private static readonly (uint, uint)[] Everything = [.. NotNegative, .. Negative];

    private static readonly Dictionary<string, ((uint, uint)[] Domain, Func<Lanes256x2, Lanes256x2> Value, float Low, float High)>
        Bounds = new()
        {
            ["exp(x) of x not above 0"] = ([(0, 0), .. Negative], Lanes256x2.Exp, 0f, 1f),
            ["exp(x) of x not below 0"] = (NotNegative, Lanes256x2.Exp, 1f, float.PositiveInfinity),
            ["exp(x) - 1"] = (Everything, Lanes256x2.ExpM1, -1f, float.PositiveInfinity),
            ["exp(x) - 1 of x not above 0"] = ([(0, 0), .. Negative], Lanes256x2.ExpM1, -1f, 0f),
            ["exp(x) - 1 of x not below 0"] = (NotNegative, Lanes256x2.ExpM1, 0f, float.PositiveInfinity),
            ["log(1 + x) of x not below 0"] = (NotNegative, Lanes256x2.Log1P, 0f, float.PositiveInfinity),
            ["log(1 + x) over x"] = ([(1, 0x7f7fffff)], x => Lanes256x2.Log1P(x) / x, 0f, 1.0000002f),
            ["a power of x not below 0"] = (NotNegative, x => Lanes256x2.Pow(x, 0.37f), 0f, float.PositiveInfinity),
            ["an odd power of x not below 0"] = (NotNegative, x => Lanes256x2.Pow(x, -3f), 0f, float.PositiveInfinity),
            ["a power of 2"] = (Everything, x => Lanes256x2.Pow(2f, x), 0f, float.PositiveInfinity),
            ["the cube root of x not below 0"] = (NotNegative, Lanes256x2.Cbrt, 0f, float.PositiveInfinity),
            ["sinh(x) of x not below 0"] = (NotNegative, Lanes256x2.Sinh, 0f, float.PositiveInfinity),
            ["cosh(x)"] = (Everything, Lanes256x2.Cosh, 0.999999f, float.PositiveInfinity),
            ["tanh(x)"] = (Everything, Lanes256x2.Tanh, -1f, 1f),
            ["sin(x)"] = (Everything, Lanes256x2.Sin, -1.000001f, 1.000001f),
            ["cos(x)"] = (Everything, Lanes256x2.Cos, -1.000001f, 1.000001f),
        };

    public static TheoryData<string> Functions => [.. Bounds.Keys];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Function_OfEveryExponent_StaysWithinItsRange(string function)
    {
        var (domain, value, low, high) = Bounds[function];
        Sweep.All<Lanes256x2>(domain, Holds, x => $"{function}: {string.Join(' ', Sixteen.Store(value(x)))}");

        // No −0 where 0 is the lower end.
        Lanes256x2 Holds(Lanes256x2 x)
        {
            var y = value(x);
            var within = (y >= low) & (y <= high);
            var isNegativeZero = Lanes256x2.EqualsInt(y, -0f);
            return Lanes256x2.IsNaN(y) | (low == 0f ? within & ~isNegativeZero : within);
        }
    }
}
