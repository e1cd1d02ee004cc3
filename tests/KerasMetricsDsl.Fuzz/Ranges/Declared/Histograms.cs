namespace KerasMetricsDsl.Fuzz.Ranges.Declared;

/// <summary>Histograms of every number of dimensions, over elements and over rows.</summary>
[Metric]
public partial class Cells1(int a)
{
    [Histogram(nameof(a))] static int Cell(int g) => g;
}

[Metric]
public partial class Cells2(int a, int b)
{
    [Histogram(nameof(a), nameof(b))] static (int, int) Cell(int g, int h) => (g, h);
}

[Metric]
public partial class Cells3(int a, int b, int c)
{
    [Histogram(nameof(a), nameof(b), nameof(c))] static (int, int, int) Cell(int g, int h, int i) => (g, h, i);
}

[Metric]
public partial class RealCells(int a)
{
    [Histogram(nameof(a))] static int Cell(float x) => (int)x;
}

/// <summary>One dimension in a metric that works row by row, between accumulators that it must not touch.</summary>
[Metric]
public partial class RowCells1(int a)
{
    [Sum] static float Before(Row r) => r[0];
    [Histogram(nameof(a))] static int Cell(Row r, int g) => g;
    [Sum] static float After(Row r) => r[0];
    [Result] static double[] Result(ReadOnlySpan<double> before, ReadOnlySpan<double> cell, ReadOnlySpan<double> after) => [.. before, .. cell, .. after];
}

[Metric]
public partial class RowCells2(int a, int b)
{
    [Histogram(nameof(a), nameof(b))] static (int, int) Cell(int g, Row r) => (g, r.ArgMax());
}

[Metric]
public partial class RowCells3(int a, int b, int c)
{
    [Histogram(nameof(a), nameof(b), nameof(c))] static (int, int, int) Cell(int g, int h, Row r) => (g, h, r.ArgMax());
}

[Metric]
public partial class ColumnCells(int a)
{
    [Histogram(nameof(a), PerColumn = true)] static int Cell(Row r, [Column] int column) => (int)r[column];
}
