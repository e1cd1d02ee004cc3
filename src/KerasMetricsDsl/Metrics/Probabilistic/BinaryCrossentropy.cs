namespace KerasMetricsDsl;

/// <summary><c>mean(-(t·log(p) + (1 - t)·log(1 - p)))</c> with predictions clipped to [1e-7, 1 - 1e-7]. Keras: <c>BinaryCrossentropy</c>.</summary>
/// <remarks>
/// Both inputs have equal shapes; each row (the last axis) gives one value. From logits the stable form
/// <c>max(x, 0) - x·t + log(1 + exp(-|x|))</c> is used. Nothing seen: 0. A NaN makes the result NaN. Differs from Keras: from logits its
/// NumPy backend clips a sigmoid; the stable form is that of its other backends.
/// </remarks>
/// <param name="fromLogits">Whether predictions are logits instead of probabilities.</param>
/// <param name="labelSmoothing">How far labels are drawn towards ½, in [0, 1].</param>
[Metric(SameShape = true, Direction = MetricDirection.LowerIsBetter)]
public partial class BinaryCrossentropy(bool fromLogits = false, float labelSmoothing = 0)
{
    [RowMean]
    float Loss(float yTrue, float yPred) =>
        BinaryLoss.Of(BinaryLoss.Smooth(yTrue, labelSmoothing), yPred, fromLogits);

    [Validate] static void CheckParameters(float labelSmoothing) => Require.Fraction(labelSmoothing, nameof(labelSmoothing));
}
