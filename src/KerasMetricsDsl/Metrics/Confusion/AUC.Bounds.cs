namespace KerasMetricsDsl;

/// <content>The bounds of the area.</content>
public partial class AUC
{
    /// <summary>
    /// The area with its bounds from the same counts: the area of the scores themselves, each with a threshold of its own, is between
    /// them. Finer buckets bring them closer.
    /// </summary>
    public AreaBounds Bounds() =>
        new AreaUnderCurve(curve, summationMethod).BoundsOfLabels(MetricState.Values(0), _buckets, multiLabel ? labelWeights : null);
}
