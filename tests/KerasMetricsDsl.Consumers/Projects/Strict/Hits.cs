using KerasMetricsDsl;

namespace Strict;

/// <summary>The share of predictions on the right side of a threshold.</summary>
/// <param name="threshold">Above it a prediction is positive.</param>
[Metric]
public partial class Hits(float threshold = 0.5f)
{
    [Mean]
    private float Hit(float yTrue, float yPred) => (yPred > threshold) == (yTrue > 0) ? 1 : 0;

    [Validate]
    private static void Check(float threshold) => ArgumentOutOfRangeException.ThrowIfNegative(threshold);
}
