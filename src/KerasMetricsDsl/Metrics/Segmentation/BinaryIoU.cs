namespace KerasMetricsDsl;

/// <summary>Intersection over union of thresholded predictions, averaged over class 0, class 1 or both. Keras: <c>BinaryIoU</c>.</summary>
/// <remarks>
/// Both inputs have the same shape. Unlike elsewhere a prediction equal to the threshold is class 1. Classes never seen stay out of the
/// mean; labels other than 0 and 1 are dropped and counted, and so is NaN. As in Keras, a
/// label that is a real number loses its fraction. Nothing seen: 0. Differs from Keras: <paramref name="dtype"/> only tells
/// integers from real numbers.
/// </remarks>
/// <param name="targetClassIds">The classes that are averaged; none given: both.</param>
/// <param name="threshold">Predictions from it on are class 1.</param>
/// <param name="dtype">Whether sample weights lose their fraction, as by default in Keras.</param>
[Metric(Name = "binary_io_u", Direction = MetricDirection.HigherIsBetter)]
public partial class BinaryIoU(int[]? targetClassIds = null, float threshold = 0.5f, CountType dtype = CountType.Integer)
{
    private static readonly int[] BothClasses = [0, 1];

    [Histogram(2, 2)]
    (int, int, float) Confusion(float yTrue, float yPred, [Weight] float weight) =>
        (ClassId.Truncated(yTrue), yPred >= threshold ? 1 : 0, dtype == CountType.Integer ? MathF.Truncate(weight) : weight);

    [Result] double Result(ReadOnlySpan<double> confusion) => ConfusionMatrices.MeanIoU(confusion, 2, targetClassIds ?? BothClasses);

    [Validate] static void CheckThreshold(float threshold) => Require.AtMostOne(threshold, nameof(threshold));
    [Validate] static void CheckTargets(int[]? targetClassIds) => ConfusionMatrices.CheckTargets(2, targetClassIds ?? BothClasses);
}
