namespace KerasMetricsDsl;

/// <summary>An area under a curve, between what it could be at least and at most for the scores that were counted in buckets.</summary>
/// <param name="Lower">The area if in every bucket all negatives scored above all positives.</param>
/// <param name="Value">The result of the metric.</param>
/// <param name="Upper">The area if in every bucket all positives scored above all negatives.</param>
public readonly record struct AreaBounds(double Lower, double Value, double Upper);
