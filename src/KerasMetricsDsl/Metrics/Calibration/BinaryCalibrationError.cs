namespace KerasMetricsDsl;

/// <summary>How far probabilities are from the shares of positives: <c>Σ count·|share - mean probability| / n</c> over bins.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1; labels other than 0 are positive. Bins are of equal width, open
/// at their lower end. A prediction that is no probability is dropped and counted. Nothing seen: 0. The result also holds the
/// reliability table. Source: Naeini et al., "Obtaining well calibrated probabilities using Bayesian binning", 2015.
/// </remarks>
/// <param name="bins">The number of bins.</param>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class BinaryCalibrationError(int bins = 15)
{
    [Histogram(2, nameof(bins))]
    (int, int) Outcomes(float yTrue, float yPred) =>
        (yTrue != 0 ? 1 : 0, CalibrationBin.Of(yPred, bins));

    [Histogram(nameof(bins))] (int, float) Confidence(float yPred) => (CalibrationBin.Of(yPred, bins), yPred);

    [Result]
    static CalibrationTable Result(ReadOnlySpan<double> outcomes, ReadOnlySpan<double> confidence) =>
        CalibrationTable.Of(outcomes, confidence);

    [Validate] static void CheckParameters(int bins) => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bins);
}
