namespace KerasMetricsDsl;

/// <summary><see cref="IoU"/> of one-hot labels. Keras: <c>OneHotIoU</c>.</summary>
/// <param name="numClasses">The number of classes.</param>
/// <param name="targetClassIds">The classes that are averaged.</param>
/// <param name="ignoreClass">The label of elements to leave out.</param>
/// <param name="sparseYPred">Whether <c>yPred</c> holds labels instead of rows.</param>
/// <param name="axis">The axis that holds the classes of rows.</param>
/// <param name="dtype">Whether sample weights lose their fraction, as by default in Keras.</param>
public class OneHotIoU(
    int numClasses, int[] targetClassIds, int? ignoreClass = null, bool sparseYPred = false, int axis = -1,
    CountType dtype = CountType.Integer)
    : IoU(numClasses, targetClassIds, ignoreClass, sparseYTrue: false, sparseYPred, axis, dtype)
{
    /// <inheritdoc/>
    public override string Name => "one_hot_io_u";
}
