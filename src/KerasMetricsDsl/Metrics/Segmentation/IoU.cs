namespace KerasMetricsDsl;

/// <summary>
/// Intersection over union, <c>truePositives / (truePositives + falsePositives + falseNegatives)</c>, averaged over some classes. Keras: <c>IoU</c>.
/// </summary>
/// <remarks>
/// Inputs are labels, or rows of one value per class whose largest decides. Classes never seen stay out of the mean; labels outside
/// [0, numClasses) are dropped and counted, and so is NaN. As in Keras, a label that is a real number loses its fraction. Nothing seen: 0.
/// Differs from Keras: <paramref name="dtype"/> only tells integers from real numbers.
/// </remarks>
/// <param name="numClasses">The number of classes.</param>
/// <param name="targetClassIds">The classes that are averaged.</param>
/// <param name="ignoreClass">The label of elements to leave out.</param>
/// <param name="sparseYTrue">Whether <c>yTrue</c> holds labels instead of rows.</param>
/// <param name="sparseYPred">Whether <c>yPred</c> holds labels instead of rows.</param>
/// <param name="axis">The axis that holds the classes of rows.</param>
/// <param name="dtype">Whether sample weights lose their fraction, as by default in Keras.</param>
[Metric(Name = "io_u", Direction = MetricDirection.HigherIsBetter)]
public partial class IoU(
    int numClasses, int[] targetClassIds, int? ignoreClass = null, bool sparseYTrue = true, bool sparseYPred = true, [Axis] int axis = -1,
    CountType dtype = CountType.Integer)
{
    [Histogram(nameof(numClasses), nameof(numClasses))]
    (int, int, float) Confusion([Sparse(nameof(sparseYTrue))] Row yTrue, [Sparse(nameof(sparseYPred))] Row yPred, [Weight] float weight)
    {
        var label = sparseYTrue ? ClassId.Truncated(yTrue[0]) : yTrue.ArgMax();
        return (
            ignoreClass is { } ignored && label == ignored ? -1 : label,
            sparseYPred ? ClassId.Truncated(yPred[0]) : yPred.ArgMax(),
            dtype == CountType.Integer ? MathF.Truncate(weight) : weight);
    }

    [Result] double Result(ReadOnlySpan<double> confusion) => ConfusionMatrices.MeanIoU(confusion, numClasses, targetClassIds);

    [Validate]
    static void CheckTargets(int numClasses, int[] targetClassIds) =>
        ConfusionMatrices.CheckTargets(numClasses, targetClassIds);
}
