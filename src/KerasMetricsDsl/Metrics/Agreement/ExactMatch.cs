namespace KerasMetricsDsl;

/// <summary>The share of rows whose labels are all predicted rightly, also called subset accuracy.</summary>
/// <remarks>
/// Both inputs are rows of one column for each label. Nothing seen: 0. A NaN matches nothing; under a threshold a NaN prediction is 0.
/// Definition: scikit-learn's <c>accuracy_score</c> of label indicators.
/// </remarks>
/// <param name="threshold">Predictions above it are 1, others 0; none given: predictions are labels.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class ExactMatch(float? threshold = null)
{
    [Mean]
    bool Match(Row yTrue, Row yPred) =>
        Row.All(yTrue, yPred, (t, p) => t == (threshold is { } above ? (p > above ? 1 : 0) : p));

    [Validate] static void CheckParameters(float? threshold) => Require.Number(threshold, nameof(threshold));
}
