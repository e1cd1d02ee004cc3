namespace KerasMetricsDsl;

/// <content>The bounds of the area.</content>
public partial class AUC
{
    /// <summary>
    /// The area with its bounds from the same counts: the area of the scores themselves, each with a threshold of its own, is between
    /// them. Finer buckets bring them closer.
    /// </summary>
    /// <exception cref="NotSupportedException">The curve is <see cref="AUCCurve.PRGain"/>, whose area counts alone do not bound.</exception>
    public AreaBounds Bounds()
    {
        if (curve == AUCCurve.PRGain)
        {
            throw new NotSupportedException(
                "AUC.Bounds() holds for the curves ROC and PR; got PRGAIN, whose points between two thresholds may lie anywhere. "
                + "Use AUCBuckets.Half for an area that is exact for scores of type Half.");
        }
        using (MetricState.Reading())
            return new AreaUnderCurve(curve, summationMethod).BoundsOfLabels(MetricState.Values(0), _buckets, multiLabel ? labelWeights : null);
    }
}
