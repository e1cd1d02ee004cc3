using KerasMetricsDsl;

namespace KmdNamespace;

/// <summary>The mean absolute difference of labels and predictions, as a multiple of a scale.</summary>
/// <param name="scale">The difference that counts as one.</param>
[Metric]
public partial class KmdMetric(float scale = 1)
{
    // One element of each input at a time; the mean is weighted where an update has weights.
    [Mean] float Distance(float yTrue, float yPred) => System.MathF.Abs(yTrue - yPred) / scale;

    // The accumulators by name; without this method the result is the one accumulator.
    [Result] static double Result(double distance) => distance;
}
