namespace KerasMetricsDsl;

/// <summary><see cref="IoU"/> averaged over all classes. Keras: <c>MeanIoU</c>.</summary>
/// <param name="numClasses">The number of classes.</param>
/// <param name="ignoreClass">The label of elements to leave out.</param>
/// <param name="sparseYTrue">Whether <c>yTrue</c> holds labels instead of rows.</param>
/// <param name="sparseYPred">Whether <c>yPred</c> holds labels instead of rows.</param>
/// <param name="axis">The axis that holds the classes of rows.</param>
/// <param name="dtype">Whether sample weights lose their fraction, as by default in Keras.</param>
public class MeanIoU(
    int numClasses, int? ignoreClass = null, bool sparseYTrue = true, bool sparseYPred = true, int axis = -1,
    CountType dtype = CountType.Integer)
    : IoU(numClasses, [.. Enumerable.Range(0, numClasses)], ignoreClass, sparseYTrue, sparseYPred, axis, dtype)
{
    /// <inheritdoc/>
    public override string Name => "mean_io_u";
}
