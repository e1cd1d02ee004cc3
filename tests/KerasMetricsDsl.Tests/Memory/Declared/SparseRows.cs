namespace KerasMetricsDsl.Tests.Memory.Declared;

/// <summary>A row that may be a single label is read along a longer one.</summary>
[Metric]
public sealed partial class SparseBesideRow(bool sparse)
{
    [Mean] internal static float Product([Sparse(nameof(sparse))] Row yTrue, Row yPred) => yPred.Sum((p, i) => p * yTrue[i]);

    [Sum]
    internal static float AtColumn([Sparse(nameof(sparse))] Row yTrue, Row yPred, [Column] int column) => yPred[column] - yTrue[column];

    [Sum(PerColumn = true)] internal static float ByColumn([Sparse(nameof(sparse))] Row yTrue, [Column] int column) => yTrue[column];
    [Result] static double[] Result(double product, double atColumn, ReadOnlySpan<double> byColumn) => [product, atColumn, .. byColumn];
}
