namespace KerasMetricsDsl;

/// <summary>
/// Categorical cross-entropy that turns down easy examples: <c>Σ alpha·(1 - p)^gamma · -t·log(p)</c>. Keras: <c>categorical_focal_crossentropy</c>.
/// </summary>
/// <remarks>
/// Both inputs are rows of one value per class along <paramref name="axis"/>, of equal shapes. Nothing seen: 0. A NaN makes the result
/// NaN. Source: Lin et al., "Focal Loss for Dense Object Detection", 2017. Differs from Keras: a single <paramref name="alpha"/> is a
/// list of one number.
/// </remarks>
/// <param name="alpha">One weight for all classes, or one for each; none given: 0.25.</param>
/// <param name="gamma">How strongly easy examples are turned down; 0 is the plain cross-entropy.</param>
/// <param name="fromLogits">Whether predictions are logits instead of probabilities.</param>
/// <param name="labelSmoothing">How far labels are drawn towards <c>1 / classes</c>, in [0, 1].</param>
/// <param name="axis">The axis that holds the classes.</param>
[Metric(SameShape = true, Direction = MetricDirection.LowerIsBetter)]
public partial class CategoricalFocalCrossentropy(
    float[]? alpha = null, float gamma = 2, bool fromLogits = false, float labelSmoothing = 0, [Axis] int axis = -1)
{
    private readonly float[] _alpha = alpha ?? [0.25f];
    private readonly bool _onePerClass = alpha is { Length: > 1 };

    [Mean]
    float Loss(Row yTrue, Row yPred)
    {
        var norm = fromLogits ? yPred.LogSumExp() : yPred.Sum();
        return Row.Sum(yTrue, yPred, (t, x, i) => Focus(
            CategoricalLoss.Smooth(t, labelSmoothing, yTrue.Length),
            CategoricalLoss.Clip(fromLogits ? MathF.Exp(x - norm) : x / norm),
            _alpha[_onePerClass ? i : 0]));
    }

    float Focus(float t, float p, float weight) => weight * ModulatingFactor.Of(1 - p, gamma) * (-t * MathF.Log(p));

    [Validate]
    static void CheckAlpha(TensorShape yPred, int axis, float[]? alpha)
    {
        var classes = yPred[axis < 0 ? yPred.Rank + axis : axis];
        if (alpha is { Length: > 1 } && alpha.Length != classes)
            throw new ArgumentException($"alpha must hold one weight, or one for each of the {classes} classes; got {alpha.Length}.", nameof(alpha));
    }

    [Validate]
    static void CheckParameters(float[]? alpha, float gamma, float labelSmoothing) =>
        CategoricalLoss.Check(alpha, gamma, labelSmoothing);
}
