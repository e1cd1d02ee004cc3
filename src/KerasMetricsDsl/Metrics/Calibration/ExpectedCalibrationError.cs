namespace KerasMetricsDsl;

/// <summary>How far a classifier's confidence, its largest probability, is from its accuracy: <c>Σ count·|accuracy - confidence| / n</c> over bins.</summary>
/// <remarks>
/// One label beside each row of class probabilities. Bins are of equal width, open at their lower end. A row whose largest value is no
/// probability is dropped and counted. Nothing seen: 0. The result also holds the reliability table.
/// Source: Guo et al., "On calibration of modern neural networks", 2017.
/// </remarks>
/// <param name="bins">The number of bins.</param>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class ExpectedCalibrationError(int bins = 15)
{
    [Histogram(2, nameof(bins))]
    (int, int) Outcomes(int yTrue, Row yPred) =>
        (yPred.ArgMax() == yTrue ? 1 : 0, CalibrationBin.Of(yPred.Max(), bins));

    [Histogram(nameof(bins))] (int, float) Confidence(Row yPred) => (CalibrationBin.Of(yPred.Max(), bins), yPred.Max());

    [Result]
    static CalibrationTable Result(ReadOnlySpan<double> outcomes, ReadOnlySpan<double> confidence) =>
        CalibrationTable.Of(outcomes, confidence);

    [Validate] static void CheckParameters(int bins) => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bins);
}
