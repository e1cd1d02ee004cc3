namespace KerasMetricsDsl;

/// <summary>One minus the Dice coefficient: <c>1 - 2·Σ t·p / (Σt + Σp + 1e-7)</c>. Keras: <c>dice</c>.</summary>
/// <remarks>
/// Both inputs have equal shapes. Without <paramref name="axis"/> a whole update is one row and one sample. Nothing seen: 0. A NaN makes the result NaN.
/// </remarks>
/// <param name="axis">The axes that form a row; none given: all.</param>
[Metric(SameShape = true, Direction = MetricDirection.LowerIsBetter)]
public partial class Dice([Axis] int[]? axis = null)
{
    [Mean]
    static float Loss(Row yTrue, Row yPred) =>
        1 - 2 * Row.Dot(yTrue, yPred) / (yTrue.Sum() + yPred.Sum() + KerasDefaults.Epsilon);
}
