namespace KerasMetricsDsl;

/// <summary>A square, of what is written once. Pure: inlined into kernels.</summary>
internal static class Square
{
    public static float Of(float x) => x * x;
}
