namespace KerasMetricsDsl;

/// <summary>The largest sensitivity where specificity is at least a value, over a list of thresholds. Keras: <c>SensitivityAtSpecificity</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. Scores are clipped to [0, 1]. No threshold that satisfies the
/// bound, or nothing seen: 0. A NaN score is above no threshold.
/// </remarks>
/// <param name="specificity">The least specificity, in [0, 1].</param>
/// <param name="numThresholds">The number of evenly spaced thresholds; 1 is the single threshold ½.</param>
/// <param name="classId">The only column that is counted; none given: all.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class SensitivityAtSpecificity(float specificity, int numThresholds = 200, int? classId = null)
{
    private readonly int _buckets = ScoreBucket.CountOf(numThresholds);

    [Histogram(2, nameof(_buckets))]
    (int, int) Buckets(Row yTrue, Row yPred, [Column] int column) =>
        (yTrue[column] != 0 ? 1 : 0, classId is { } id && column != id ? -1 : ScoreBucket.Of(yPred[column], numThresholds));

    [Result]
    double Result(ReadOnlySpan<double> buckets)
    {
        var counts = new ThresholdCounts(buckets);
        return counts.Largest(counts.Recall, where: counts.Specificity, isAtLeast: specificity);
    }

    [Validate] static void CheckBound(float specificity) => Require.Fraction(specificity, nameof(specificity));
    [Validate] static void CheckThresholds(int numThresholds) => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(numThresholds);
    [Validate] static void CheckParameters(int? classId) => Require.Selection(topK: null, classId);
    [Validate] static void CheckColumn(TensorShape yPred, int? classId) => Require.Column(classId, yPred);
}
