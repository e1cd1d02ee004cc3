namespace KerasMetricsDsl;

/// <summary>The share of values inside their predicted intervals: <c>mean(lower ≤ actual ≤ upper)</c>.</summary>
/// <remarks>
/// All inputs have the same shape, up to one trailing axis of length 1. Nothing seen: 0. A NaN is not covered. Source: Khosravi et al.,
/// "Comprehensive review of neural network-based prediction intervals and new advances", 2011.
/// </remarks>
[Metric]
public partial class IntervalCoverage
{
    [Mean] static bool Covered(float actual, float lower, float upper) => lower <= actual && actual <= upper;
}
