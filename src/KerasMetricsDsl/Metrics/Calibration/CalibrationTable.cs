namespace KerasMetricsDsl;

/// <summary>How far probabilities are from the shares of hits, overall and bin by bin (the reliability diagram's data).</summary>
/// <param name="Error">The expected calibration error: the mean of <c>|share - confidence|</c> over bins, weighted by their counts.</param>
/// <param name="MaximumError">The largest <c>|share - confidence|</c> of a bin that holds anything.</param>
/// <param name="Counts">How many samples each bin holds.</param>
/// <param name="Confidences">The mean probability in each bin; NaN in an empty one.</param>
/// <param name="Shares">The share of hits in each bin; NaN in an empty one.</param>
public sealed record CalibrationTable(double Error, double MaximumError, double[] Counts, double[] Confidences, double[] Shares)
{
    /// <summary>The table of a histogram of misses, then hits, by bin, and of the sums of probabilities by bin.</summary>
    internal static CalibrationTable Of(ReadOnlySpan<double> outcomes, ReadOnlySpan<double> confidence)
    {
        var (counts, confidences, shares) = (new double[confidence.Length], new double[confidence.Length], new double[confidence.Length]);
        var (sum, total, largest) = (0.0, 0.0, 0.0);
        for (var bin = 0; bin < counts.Length; bin++)
        {
            var hits = outcomes[counts.Length + bin];
            counts[bin] = outcomes[bin] + hits;
            (confidences[bin], shares[bin]) = (confidence[bin] / counts[bin], hits / counts[bin]);
            if (counts[bin] == 0) continue;
            sum += Math.Abs(hits - confidence[bin]);
            total += counts[bin];
            largest = Math.Max(largest, Math.Abs(shares[bin] - confidences[bin]));
        }

        return new(Ratio.Of(sum, total, ZeroDivision.Zero), largest, counts, confidences, shares);
    }
}
