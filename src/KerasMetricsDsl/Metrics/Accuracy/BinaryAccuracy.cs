namespace KerasMetricsDsl;

/// <summary>How often thresholded predictions equal binary labels: <c>mean(yTrue == (yPred &gt; threshold))</c>. Keras: <c>BinaryAccuracy</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. The threshold is strict; labels other than 0 and 1 never match.
/// Nothing seen: 0. A NaN prediction is class 0. Differs from Keras: thresholds of 1, 0 and below are accepted; Keras's constructor takes those
/// between 0 and 1 alone.
/// </remarks>
/// <param name="threshold">Predictions above it are class 1: at most 1, and below 0 only for logits.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class BinaryAccuracy(float threshold = 0.5f)
{
    [Mean] bool Correct(float yTrue, float yPred) => yTrue == (yPred > threshold ? 1 : 0);

    [Validate] static void CheckParameters(float threshold) => Require.AtMostOne(threshold, nameof(threshold));
}
