namespace KerasMetricsDsl;

/// <summary><see cref="MeanIoU"/> of one-hot labels. Keras: <c>OneHotMeanIoU</c>.</summary>
/// <param name="numClasses">The number of classes.</param>
/// <param name="ignoreClass">The label of elements to leave out.</param>
/// <param name="sparseYPred">Whether <c>yPred</c> holds labels instead of rows.</param>
/// <param name="axis">The axis that holds the classes of rows.</param>
/// <param name="dtype">Whether sample weights lose their fraction, as by default in Keras.</param>
public class OneHotMeanIoU(
    int numClasses, int? ignoreClass = null, bool sparseYPred = false, int axis = -1, CountType dtype = CountType.Integer)
    : MeanIoU(numClasses, ignoreClass, sparseYTrue: false, sparseYPred, axis, dtype)
{
    /// <inheritdoc/>
    public override string Name => "one_hot_mean_io_u";
}
