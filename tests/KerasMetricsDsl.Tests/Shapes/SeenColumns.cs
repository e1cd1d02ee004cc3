namespace KerasMetricsDsl.Tests.Shapes;

/// <summary>A sum for each column beside what does not depend on columns: the number of rows, and a mean of them.</summary>
[Metric]
internal sealed partial class SeenColumns
{
    [Sum(PerColumn = true)] internal static float Totals(Row x, [Column] int column) => x[column];

    [Sum] internal static float Rows(Row x) => x.Sum() * 0 + 1;

    [Mean] internal static float Ones(Row x) => x.Sum() * 0 + 1;

    /// <summary>Rows, mean, and then the columns.</summary>
    [Result] static double[] Values(ReadOnlySpan<double> totals, double rows, double ones) => [rows, ones, .. totals];
}
