namespace KerasMetricsDsl;

/// <summary>The share of labels that are predicted wrongly: <c>mean(yTrue != yPred)</c>.</summary>
/// <remarks>
/// Both inputs have the same shape: class ids, or one column for each label. Nothing seen: 0. A NaN is wrong; under a threshold a NaN
/// prediction is 0. Definition: scikit-learn's <c>hamming_loss</c>.
/// </remarks>
/// <param name="threshold">Predictions above it are 1, others 0; none given: predictions are labels.</param>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class HammingLoss(float? threshold = null)
{
    [Mean] bool Wrong(float yTrue, float yPred) => yTrue != (threshold is { } above ? (yPred > above ? 1 : 0) : yPred);

    [Validate] static void CheckParameters(float? threshold) => Require.Number(threshold, nameof(threshold));
}
