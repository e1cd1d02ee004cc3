namespace KerasMetricsDsl.Tests.Memory.Declared;

/// <summary>A histogram of three dimensions, element by element.</summary>
[Metric]
public sealed partial class ThreeLabels(int n, int m, int l)
{
    [Histogram(nameof(n), nameof(m), nameof(l))] internal static (int, int, int) Cell(int a, int b, int c) => (a, b, c);
    [Result] double[] Result(ReadOnlySpan<double> cell) => cell[..(n * m * l)].ToArray();
}

/// <summary>An index that may wrap around, and sums for each entry of an array beside it.</summary>
[Metric]
public sealed partial class ShiftedLabels(int n, int shift, int[] entries)
{
    [Sum(Over = nameof(entries))] internal static bool Before(int a, int entry) => a == entry;
    [Histogram(nameof(n))] internal int Shifted(int a) => a + shift;
    [Sum(Over = nameof(entries))] internal static bool After(int a, int entry) => a > entry;

    [Result]
    static double[] Result(ReadOnlySpan<double> before, ReadOnlySpan<double> shifted, ReadOnlySpan<double> after) =>
        [.. shifted, .. before, .. after];
}

/// <summary>A histogram for each column, of cells that are read one by one.</summary>
[Metric]
public sealed partial class LabelsByColumn(int n)
{
    [Histogram(nameof(n), PerColumn = true)] internal static int Label(float a) => (int)a;
    [Result] double[] Result(ReadOnlySpan<double> label) => [n, .. label];
}

/// <summary>Sizes that another member makes of a parameter.</summary>
[Metric]
public sealed partial class SquaredSize(int n)
{
    private int Side => n * n;

    [Histogram(nameof(Side), nameof(Side))] internal static (int, int) Cell(int a, int b) => (a, b);
    [Result] static double Result(ReadOnlySpan<double> cell) => cell[0];
}
