namespace KerasMetricsDsl;

/// <summary>The mean over classes of the share of their labels that is predicted rightly.</summary>
/// <remarks>
/// One label beside each prediction. Labels and predictions that are no whole number in [0, numClasses) are dropped. A class without
/// labels is absent here even if it is predicted. Nothing seen: 0. Definition: scikit-learn's <c>balanced_accuracy_score</c>.
/// </remarks>
/// <param name="numClasses">The number of classes.</param>
/// <param name="adjusted">Whether chance scores 0 instead of one over the number of classes averaged; of a single class NaN.</param>
/// <param name="sparseYPred">Whether <c>yPred</c> holds class ids instead of rows of scores; of equal scores the first wins.</param>
/// <param name="threshold">With two classes: predictions are scores, and those above it are class 1; none given: class ids.</param>
/// <param name="absentClass">The score of a class without labels.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class BalancedAccuracy(
    int numClasses, bool adjusted = false, bool sparseYPred = true, float? threshold = null, AbsentClass absentClass = AbsentClass.Skip)
{
    [Histogram(nameof(numClasses), nameof(numClasses))]
    (int, int) Confusion(int yTrue, [Sparse(nameof(sparseYPred))] Row yPred) => (yTrue, ClassId.Of(yPred, sparseYPred, threshold));

    [Result]
    double Result(ReadOnlySpan<double> confusion)
    {
        var counts = new ClassCounts(confusion, numClasses).WithoutPredictions();
        if (counts.Total == 0) return 0;
        var score = new ClassScores(Average.Macro, absentClass, ZeroDivision.Zero).Of(counts.Hits, counts.Labels, counts).Scalar;
        var chance = 1.0 / (absentClass == AbsentClass.Skip ? counts.Labels.Count(labels => labels != 0) : numClasses);
        return adjusted ? (score - chance) / (1 - chance) : score;
    }

    [Validate]
    static void CheckParameters(int numClasses, bool sparseYPred, float? threshold) =>
        ClassId.Check(numClasses, sparseYPred, threshold);
}
