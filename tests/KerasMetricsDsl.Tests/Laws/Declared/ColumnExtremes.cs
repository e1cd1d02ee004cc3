namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>A Max for each column of a row that is read as a whole.</summary>
[Metric]
public sealed partial class ColumnExtremes
{
    [Max(PerColumn = true)] internal static float AboveMean(Row x, [Column] int column) => x[column] - x.Mean();
}
