namespace KerasMetricsDsl;

/// <summary>The area under the ROC, PR or PR-gain curve, from counts at a list of thresholds. Keras: <c>AUC</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1; with <paramref name="multiLabel"/> the shape [samples, labels].
/// Scores are clipped to [0, 1]. -1e-7 and 1 + 1e-7 are added as ends of the thresholds. Nothing seen: 0. A NaN score is above no
/// threshold. With few positives and Keras's 200 thresholds the area can be off by 0.1: <c>Bounds()</c> tells (for ROC and PR), and
/// <paramref name="spacing"/> helps. With 0.14 % of positives 200 logit-spaced buckets are off by 0.0003, those of
/// <see cref="AUCBuckets.Half"/> by 1e-6, and by nothing where scores are of type <see cref="Half"/>. Differs from Keras:
/// <paramref name="spacing"/> and <c>Bounds()</c> are additions.
/// </remarks>
/// <param name="numThresholds">The number of evenly spaced thresholds, the two ends included; above 1.</param>
/// <param name="curve">The curve whose area is measured.</param>
/// <param name="summationMethod">How the points of the curve are joined.</param>
/// <param name="thresholds">Thresholds in [0, 1] to use in place of <paramref name="numThresholds"/>.</param>
/// <param name="multiLabel">Whether every column has a curve of its own, whose areas are averaged.</param>
/// <param name="numLabels">The number of columns, with <paramref name="multiLabel"/>.</param>
/// <param name="labelWeights">A weight for each column.</param>
/// <param name="fromLogits">Whether predictions are logits instead of scores.</param>
/// <param name="spacing">How [0, 1] is divided into the buckets in which scores are counted.</param>
[Metric(Name = "auc", Direction = MetricDirection.HigherIsBetter)]
public partial class AUC(
    int numThresholds = 200, AUCCurve curve = AUCCurve.ROC, AUCSummationMethod summationMethod = AUCSummationMethod.Interpolation,
    float[]? thresholds = null, bool multiLabel = false, int? numLabels = null, float[]? labelWeights = null, bool fromLogits = false,
    AUCBuckets spacing = AUCBuckets.Even)
{
    private readonly float[] _cutoffs = AUCThresholds.Unevenly(thresholds);
    private readonly float _scale = (thresholds?.Length + 2 ?? numThresholds) - 1;
    private readonly bool _even = AUCThresholds.AreEven(thresholds);
    private readonly int _steps = LogitBucket.StepsOf(spacing, numThresholds);
    private readonly int _buckets = AUCThresholds.CountOfBuckets(spacing, numThresholds, thresholds);

    // Bucket b holds the scores that are above exactly b thresholds.
    [Histogram(2, nameof(_buckets), PerColumnWhen = nameof(multiLabel))]
    (int, int, float) Buckets(Row yTrue, Row yPred, [Column] int column) =>
        (yTrue[column] != 0 ? 1 : 0, Bucket(yPred[column]), labelWeights is null || multiLabel ? 1 : labelWeights[column]);

    int Bucket(float prediction)
    {
        var score = fromLogits ? BinaryLoss.Sigmoid(prediction) : prediction;
        return spacing != AUCBuckets.Even ? LogitBucket.Of(score, _steps)
            : _even ? (int)MathF.Max(MathF.Ceiling(Math.Clamp(score, 0, 1) * _scale), 1)
            : _cutoffs.Count(cutoff => score > cutoff);
    }

    [Result]
    double Result(ReadOnlySpan<double> buckets) =>
        new AreaUnderCurve(curve, summationMethod).OfLabels(buckets, _buckets, multiLabel ? labelWeights : null);

    [Validate]
    static void CheckLabels(bool multiLabel, int? numLabels, float[]? labelWeights) => AUCLabels.Check(multiLabel, numLabels, labelWeights);

    [Validate]
    static void CheckColumns(TensorShape yPred, bool multiLabel, int? numLabels, float[]? labelWeights) =>
        AUCLabels.CheckColumns(yPred, multiLabel, numLabels ?? labelWeights?.Length);
}
