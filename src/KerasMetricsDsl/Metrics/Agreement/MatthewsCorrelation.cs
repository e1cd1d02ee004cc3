namespace KerasMetricsDsl;

/// <summary>
/// The correlation of labels and predicted classes, from -1 to 1: <c>(c·s - Σ tₖ·pₖ) / √((s² - Σ pₖ²)·(s² - Σ tₖ²))</c> with c hits among s
/// samples, tₖ labels and pₖ predictions of class k.
/// </summary>
/// <remarks>
/// One label beside each prediction; two classes give the binary coefficient. Labels and predictions that are no whole number in
/// [0, numClasses) are dropped. Source: Gorodkin, "Comparing two K-category assignments by a K-category correlation coefficient", 2004.
/// </remarks>
/// <param name="numClasses">The number of classes.</param>
/// <param name="sparseYPred">Whether <c>yPred</c> holds class ids instead of rows of scores; of equal scores the first wins.</param>
/// <param name="threshold">With two classes: predictions are scores, and those above it are class 1; none given: class ids.</param>
/// <param name="zeroDivision">The result where all labels or all predictions are one class, and where nothing was seen.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class MatthewsCorrelation(
    int numClasses = 2, bool sparseYPred = true, float? threshold = null, ZeroDivision zeroDivision = ZeroDivision.Zero)
{
    [Histogram(nameof(numClasses), nameof(numClasses))]
    (int, int) Confusion(int yTrue, [Sparse(nameof(sparseYPred))] Row yPred) => (yTrue, ClassId.Of(yPred, sparseYPred, threshold));

    [Result]
    double Result(ReadOnlySpan<double> confusion)
    {
        var counts = new ClassCounts(confusion, numClasses);
        var covariance = ClassCounts.Sum(counts.Hits) * counts.Total - ClassCounts.Dot(counts.Labels, counts.Predictions);
        return Ratio.Of(covariance, Math.Sqrt(Spread(counts.Predictions) * Spread(counts.Labels)), zeroDivision);

        double Spread(double[] each) => counts.Total * counts.Total - ClassCounts.Dot(each, each);
    }

    [Validate]
    static void CheckParameters(int numClasses, bool sparseYPred, float? threshold) =>
        ClassId.Check(numClasses, sparseYPred, threshold);
}
