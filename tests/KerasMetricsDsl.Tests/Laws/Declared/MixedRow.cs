namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>An element, a label and a row side by side, and the shifted reductions of the row.</summary>
[Metric]
public sealed partial class MixedRow
{
    [Mean]
    internal static float Margin(float offset, long label, Row scores) =>
        scores[(int)label] + offset > scores.Mean() ? scores.LogSumExp() - scores.Min() : scores.Norm() + scores.Variance();
}
