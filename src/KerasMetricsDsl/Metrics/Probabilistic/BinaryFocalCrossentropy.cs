namespace KerasMetricsDsl;

/// <summary>Cross-entropy that turns down easy examples: <c>(1 - p_t)^gamma · crossentropy</c>. Keras: <c>binary_focal_crossentropy</c>.</summary>
/// <remarks>
/// Both inputs have equal shapes; each row along <paramref name="axis"/> gives one value. Nothing seen: 0. A NaN makes the result NaN.
/// Source: Lin et al., "Focal Loss for Dense Object Detection", 2017.
/// </remarks>
/// <param name="applyClassBalancing">Whether classes are weighted by <paramref name="alpha"/> and <c>1 - alpha</c>.</param>
/// <param name="alpha">The weight of class 1.</param>
/// <param name="gamma">How strongly easy examples are turned down; 0 is the plain cross-entropy.</param>
/// <param name="fromLogits">Whether predictions are logits instead of probabilities.</param>
/// <param name="labelSmoothing">How far labels are drawn towards ½, in [0, 1].</param>
/// <param name="axis">The axis that forms a row.</param>
[Metric(SameShape = true, Direction = MetricDirection.LowerIsBetter)]
public partial class BinaryFocalCrossentropy(
    bool applyClassBalancing = false, float alpha = 0.25f, float gamma = 2, bool fromLogits = false, float labelSmoothing = 0, [Axis] int axis = -1)
{
    [RowMean]
    float Loss(float yTrue, float yPred)
    {
        var t = BinaryLoss.Smooth(yTrue, labelSmoothing);
        var p = fromLogits ? BinaryLoss.Sigmoid(yPred) : yPred;
        var focus = ModulatingFactor.Of(1 - (t * p + (1 - t) * (1 - p)), gamma);
        return focus * BinaryLoss.Crossentropy(t, p) * (applyClassBalancing ? t * alpha + (1 - t) * (1 - alpha) : 1);
    }

    [Validate]
    static void CheckParameters(float alpha, float gamma, float labelSmoothing)
    {
        Require.Fraction(alpha, nameof(alpha));
        Require.NonNegative(gamma, nameof(gamma));
        Require.Fraction(labelSmoothing, nameof(labelSmoothing));
    }
}
