namespace KerasMetricsDsl;

/// <summary>Agreement beyond chance: <c>1 - Σ w·observed / Σ w·expected</c> over the cells of the confusion matrix.</summary>
/// <remarks>
/// One label beside each prediction. Labels and predictions that are no whole number in [0, numClasses) are dropped.
/// Source: Cohen, "Weighted kappa", 1968; scikit-learn's <c>cohen_kappa_score</c>.
/// </remarks>
/// <param name="numClasses">The number of classes.</param>
/// <param name="weights">How much a confusion of two classes weighs.</param>
/// <param name="sparseYPred">Whether <c>yPred</c> holds class ids instead of rows of scores; of equal scores the first wins.</param>
/// <param name="threshold">With two classes: predictions are scores, and those above it are class 1; none given: class ids.</param>
/// <param name="zeroDivision">The result where chance cannot disagree: labels and predictions all one class, or nothing seen.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class CohenKappa(
    int numClasses, KappaWeighting weights = KappaWeighting.None, bool sparseYPred = true, float? threshold = null,
    ZeroDivision zeroDivision = ZeroDivision.NaN)
{
    [Histogram(nameof(numClasses), nameof(numClasses))]
    (int, int) Confusion(int yTrue, [Sparse(nameof(sparseYPred))] Row yPred) => (yTrue, ClassId.Of(yPred, sparseYPred, threshold));

    [Result]
    double Result(ReadOnlySpan<double> confusion)
    {
        var counts = new ClassCounts(confusion, numClasses);
        var (observed, expected) = (0.0, 0.0);
        for (var i = 0; i < confusion.Length; i++)
        {
            var (label, prediction) = (i / numClasses, i % numClasses);
            observed += Cost(label - prediction) * confusion[i] * counts.Total;
            expected += Cost(label - prediction) * counts.Labels[label] * counts.Predictions[prediction];
        }

        return Ratio.Of(expected - observed, expected, zeroDivision);
    }

    double Cost(int distance) => weights switch
    {
        KappaWeighting.Linear => Math.Abs(distance),
        KappaWeighting.Quadratic => (double)distance * distance,
        _ => distance == 0 ? 0 : 1,
    };

    [Validate]
    static void CheckParameters(int numClasses, bool sparseYPred, float? threshold) =>
        ClassId.Check(numClasses, sparseYPred, threshold);
}
