namespace KerasMetricsDsl;

/// <summary><c>mean(-log(p[label] / Σp))</c> with probabilities clipped to [1e-7, 1 - 1e-7]. Keras: <c>SparseCategoricalCrossentropy</c>.</summary>
/// <remarks>
/// One label beside each row of one value per class along <paramref name="axis"/>. Rows of <paramref name="ignoreClass"/> add 0, and, as in
/// Keras, leave the count only when sample weights are given. Nothing seen: 0. Another label that is no column of the row is an error.
/// </remarks>
/// <param name="fromLogits">Whether predictions are logits instead of probabilities.</param>
/// <param name="ignoreClass">The label of rows to leave out, which need not be a column.</param>
/// <param name="axis">The axis that holds the classes.</param>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class SparseCategoricalCrossentropy(bool fromLogits = false, int? ignoreClass = null, [Axis] int axis = -1)
{
    [Mean(Mask = nameof(IsSeen))]
    float Loss(int yTrue, Row yPred) => !IsSeen(yTrue) ? 0 : fromLogits
        ? yPred.LogSumExp() - yPred[yTrue]
        : -CategoricalLoss.Log(yPred[yTrue] / yPred.Sum());

    bool IsSeen(int yTrue) => ignoreClass is not { } ignored || yTrue != ignored;
}
