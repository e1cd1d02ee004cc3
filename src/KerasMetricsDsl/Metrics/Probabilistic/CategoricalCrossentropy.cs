namespace KerasMetricsDsl;

/// <summary><c>mean(-Σ t·log(p / Σp))</c> with probabilities clipped to [1e-7, 1 - 1e-7]. Keras: <c>CategoricalCrossentropy</c>.</summary>
/// <remarks>
/// Both inputs are rows of one value per class along <paramref name="axis"/>, of equal shapes. From logits, log-softmax takes the place
/// of the logarithm. Nothing seen: 0. A NaN, or a row of zeros, makes the result NaN.
/// </remarks>
/// <param name="fromLogits">Whether predictions are logits instead of probabilities.</param>
/// <param name="labelSmoothing">How far labels are drawn towards <c>1 / classes</c>, in [0, 1].</param>
/// <param name="axis">The axis that holds the classes.</param>
[Metric(SameShape = true, Direction = MetricDirection.LowerIsBetter)]
public partial class CategoricalCrossentropy(bool fromLogits = false, float labelSmoothing = 0, [Axis] int axis = -1)
{
    [Mean]
    float Loss(Row yTrue, Row yPred)
    {
        var norm = fromLogits ? yPred.LogSumExp() : yPred.Sum();
        return Row.Sum(yTrue, yPred, (t, p) =>
            -CategoricalLoss.Smooth(t, labelSmoothing, yTrue.Length) * (fromLogits ? p - norm : CategoricalLoss.Log(p / norm)));
    }

    [Validate] static void CheckParameters(float labelSmoothing) => Require.Fraction(labelSmoothing, nameof(labelSmoothing));
}
