namespace KerasMetricsDsl;

/// <summary>
/// Products as sums of float32 values of which none is rounded: added up apart, in double, they lose nothing where a large mean would drown
/// the spread. Pure: inlined into kernels.
/// </summary>
internal static class ExactProduct
{
    /// <summary>What float32 rounds off <c>a·b</c>: together with it exact.</summary>
    public static float Rest(float a, float b) => MathF.FusedMultiplyAdd(a, b, -(a * b));

    /// <summary>What is left of <c>weight·x²</c> beside <c>weight·(x·x)</c>, rounded.</summary>
    public static float SquareRest(float weight, float x) => Rest(weight, x * x) + weight * Rest(x, x);

    /// <summary>What <see cref="SquareRest"/> rounds off.</summary>
    public static float SquareLow(float weight, float x) =>
        SumRest(Rest(weight, x * x), weight * Rest(x, x)) + Rest(weight, Rest(x, x));

    /// <summary>What is left of <c>x³</c> beside <c>x·x·x</c>, rounded.</summary>
    public static float CubeRest(float x) => Rest(x * x, x) + Rest(x, x) * x;

    /// <summary>What is left of <c>x⁴</c> beside <c>(x·x)·(x·x)</c>, rounded.</summary>
    public static float FourthRest(float x) => Rest(x * x, x * x) + 2 * (x * x * Rest(x, x));

    // Knuth's two-sum: what float32 rounds off a + b.
    private static float SumRest(float a, float b)
    {
        var other = a + b - a;
        return a - (a + b - other) + (b - other);
    }
}
