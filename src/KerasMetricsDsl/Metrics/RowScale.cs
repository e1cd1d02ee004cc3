namespace KerasMetricsDsl;

/// <summary>
/// A power of two that brings the values of a row to where their squares neither overflow nor vanish: multiplying by it rounds nothing.
/// Pure: inlined into kernels.
/// </summary>
internal static class RowScale
{
    private const float Smaller = 1 / 1208925819614629174706176f;
    private const float Larger = 1267650600228229401496703205376f;

    /// <param name="largest">The largest magnitude in the row.</param>
    public static float For(float largest) => largest > 1e15f ? Smaller : largest < 1e-15f ? Larger : 1;

    /// <summary>The same for the values of a row as they are.</summary>
    public static float For(Row row) => For(row.Max(x => MathF.Abs(x)));
}
