namespace KerasMetricsDsl.Tests.Memory.Declared;

/// <summary>A histogram of two dimensions in a metric that works row by row.</summary>
[Metric]
public sealed partial class LabelByPosition(int n)
{
    [Histogram(nameof(n), nameof(n))] internal static (int, int) Pair(int a, Row s) => (a, s.ArgMax());
    [Result] double[] Result(ReadOnlySpan<double> pair) => pair[..(n * n)].ToArray();
}

/// <summary>A histogram of one dimension between two means: what it wrote beside itself would change them.</summary>
[Metric]
public sealed partial class LabelsBetweenMeans(int n)
{
    [Mean] internal static float Before(Row p) => p.Sum();
    [Histogram(nameof(n))] internal static int Label(Row p, int g) => g;
    [Mean] internal static float After(Row p) => p.Max();

    [Result]
    double[] Result(double before, ReadOnlySpan<double> label, double after) => [before, .. label[..n], after];
}

/// <summary>Histograms of rows: of each cell, of each cell in its column, and of a row with a factor.</summary>
[Metric]
public sealed partial class CellsOfRows(int n, int shift)
{
    [Histogram(nameof(n))] internal static int Cell(Row p, [Column] int column) => (int)p[column];

    [Histogram(nameof(n), PerColumn = true)] internal static int Own(Row p, [Column] int column) => (int)p[column];

    [Histogram(nameof(n), 2)]
    internal (int, int, float) Shifted(Row p, int g) => (g + shift, p.Length % 3, 0.5f);

    [Result]
    double[] Result(ReadOnlySpan<double> cell, ReadOnlySpan<double> own, ReadOnlySpan<double> shifted) =>
        [.. cell[..n], .. own, .. shifted[..(2 * n)]];
}
