namespace KerasMetricsDsl;

/// <summary>How often each class was predicted for each label, labels in rows and predictions in columns, row after row.</summary>
/// <remarks>
/// One label beside each prediction. Labels and predictions that are no whole number in [0, numClasses) are dropped and counted.
/// A row, column or matrix of nothing stays 0 when normalised. Definition: scikit-learn's <c>confusion_matrix</c>.
/// </remarks>
/// <param name="numClasses">The number of classes.</param>
/// <param name="normalize">What the counts are divided by.</param>
/// <param name="sparseYPred">Whether <c>yPred</c> holds class ids instead of rows of scores; of equal scores the first wins.</param>
/// <param name="threshold">With two classes: predictions are scores, and those above it are class 1; none given: class ids.</param>
[Metric]
public partial class ConfusionMatrix(
    int numClasses, ConfusionNormalization normalize = ConfusionNormalization.None, bool sparseYPred = true, float? threshold = null)
{
    [Histogram(nameof(numClasses), nameof(numClasses))]
    (int, int) Confusion(int yTrue, [Sparse(nameof(sparseYPred))] Row yPred) => (yTrue, ClassId.Of(yPred, sparseYPred, threshold));

    [Result]
    double[] Result(ReadOnlySpan<double> confusion)
    {
        var counts = new ClassCounts(confusion, numClasses);
        var cells = confusion.ToArray();
        for (var i = 0; i < cells.Length; i++)
            cells[i] = Ratio.Of(cells[i], Divisor(counts, i / numClasses, i % numClasses), ZeroDivision.Zero);
        return cells;
    }

    double Divisor(ClassCounts counts, int label, int prediction) => normalize switch
    {
        ConfusionNormalization.True => counts.Labels[label],
        ConfusionNormalization.Pred => counts.Predictions[prediction],
        ConfusionNormalization.All => counts.Total,
        _ => 1,
    };

    [Validate]
    static void CheckParameters(int numClasses, bool sparseYPred, float? threshold) =>
        ClassId.Check(numClasses, sparseYPred, threshold);
}
