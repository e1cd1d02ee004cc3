namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>One accumulator for each column.</summary>
[Metric]
public sealed partial class ColumnErrors
{
    [Mean(PerColumn = true)] internal static float Error(float yTrue, float yPred) => MathF.Abs(yTrue - yPred);
}
