namespace KerasMetricsDsl;

/// <summary><c>mean(max(1 - t·p, 0))</c>. Keras: <c>Hinge</c>.</summary>
/// <remarks>
/// Both inputs have equal shapes; each row (the last axis) gives one value. Labels are -1 or 1; in an update whose labels are all 0 or 1
/// the zeros count as -1. Nothing seen: 0. A NaN makes the result NaN.
/// </remarks>
[Metric(SameShape = true, Direction = MetricDirection.LowerIsBetter)]
public partial class Hinge
{
    [RowMean]
    static float Loss(float yTrue, float yPred, [All(nameof(IsBinary))] bool binary) =>
        MathF.Max(1 - HingeLabel.Signed(yTrue, binary) * yPred, 0);

    static bool IsBinary(float yTrue) => HingeLabel.IsBinary(yTrue);
}
