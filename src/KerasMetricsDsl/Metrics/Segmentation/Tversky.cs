namespace KerasMetricsDsl;

/// <summary>One minus the Tversky index: <c>1 - Σ t·p / (Σ t·p + alpha·Σ(1 - t)·p + beta·Σ t·(1 - p) + 1e-7)</c>. Keras: <c>tversky</c>.</summary>
/// <remarks>
/// Both inputs have equal shapes. Without <paramref name="axis"/> a whole update is one row and one sample. Nothing seen: 0. A NaN makes the result NaN.
/// Source: Salehi et al., "Tversky loss function for image segmentation", 2017.
/// </remarks>
/// <param name="alpha">The weight of false positives.</param>
/// <param name="beta">The weight of false negatives.</param>
/// <param name="axis">The axes that form a row; none given: all.</param>
[Metric(SameShape = true, Direction = MetricDirection.LowerIsBetter)]
public partial class Tversky(float alpha = 0.5f, float beta = 0.5f, [Axis] int[]? axis = null)
{
    [Mean]
    float Loss(Row yTrue, Row yPred)
    {
        var hits = Row.Dot(yTrue, yPred);
        var falsePositives = Row.Sum(yTrue, yPred, (t, p) => (1 - t) * p);
        var falseNegatives = Row.Sum(yTrue, yPred, (t, p) => t * (1 - p));
        return 1 - hits / (hits + falsePositives * alpha + falseNegatives * beta + KerasDefaults.Epsilon);
    }

    [Validate]
    static void CheckParameters(float alpha, float beta)
    {
        Require.NonNegative(alpha, nameof(alpha));
        Require.NonNegative(beta, nameof(beta));
    }
}
