namespace KerasMetricsDsl;

/// <summary>Intersection over union of labels and predictions of each class, <c>hits / (labels + predictions - hits)</c>, then averaged.</summary>
/// <remarks>
/// One label beside each prediction. Labels and predictions that are no whole number in [0, numClasses) are dropped.
/// Definition: scikit-learn's <c>jaccard_score</c>.
/// </remarks>
/// <param name="numClasses">The number of classes.</param>
/// <param name="average">How the scores of the classes become the result.</param>
/// <param name="sparseYPred">Whether <c>yPred</c> holds class ids instead of rows of scores; of equal scores the first wins.</param>
/// <param name="threshold">With two classes: predictions are scores, and those above it are class 1; none given: class ids.</param>
/// <param name="absentClass">The score of a class that is neither labelled nor predicted.</param>
/// <param name="zeroDivision">The result of an average over nothing.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class JaccardScore(
    int numClasses, Average average = Average.None, bool sparseYPred = true, float? threshold = null,
    AbsentClass absentClass = AbsentClass.Skip, ZeroDivision zeroDivision = ZeroDivision.Zero)
{
    [Histogram(nameof(numClasses), nameof(numClasses))]
    (int, int) Confusion(int yTrue, [Sparse(nameof(sparseYPred))] Row yPred) => (yTrue, ClassId.Of(yPred, sparseYPred, threshold));

    [Result]
    MetricValue Result(ReadOnlySpan<double> confusion) =>
        new ClassScores(average, absentClass, zeroDivision).OfUnions(new ClassCounts(confusion, numClasses));

    [Validate]
    static void CheckParameters(int numClasses, bool sparseYPred, float? threshold) =>
        ClassId.Check(numClasses, sparseYPred, threshold);
}
