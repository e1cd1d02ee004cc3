namespace KerasMetricsDsl;

/// <summary>The deviance of labels from their mean, from streamed sums.</summary>
/// <remarks>
/// The textbook's difference of sums loses the digits of labels that lie close together. Theirs is the series about the mean, whose terms are
/// the central moments; the form with the smaller error is taken.
/// </remarks>
internal readonly ref struct TweedieSpread(Moments labels, double labelTerms, double power)
{
    // Float32 rounds what is summed of each label, and third and fourth powers to 48 bits.
    private const double Single = 6e-8, Cubed = 4e-15, Fourth = 2e-14;

    // Between them the fourth powers of labels, and what they are rounded by, are float32 numbers.
    private const double LeastMean = 1e-5, LargestMean = 1e9;

    private readonly double _mean = labels.Mean.High;

    /// <summary>Twice the sum of <c>w·D(t, mean)</c>; 0 for equal labels.</summary>
    /// <param name="cube"><c>Σ w·t³</c>.</param>
    /// <param name="fourth"><c>Σ w·t⁴</c>.</param>
    public double Of(DoublePair cube, DoublePair fourth)
    {
        if (power == 0 || !(labels.Spread > 0)) return labels.Spread;
        if (!(labels.Least > 0)) return Tweedie.FromMean(labelTerms, labels.Sum.High, labels.Count, power);
        var reach = Math.Max(labels.Largest - _mean, _mean - labels.Least) / _mean;
        var relativeVariance = labels.Spread / (labels.Count * _mean * _mean);
        var leftOut = Math.Abs(power * (power + 1) * (power + 2)) / 60 * reach * reach * reach;
        return _mean is > LeastMean and < LargestMean && leftOut <= ErrorOfDifference(relativeVariance)
            ? Series(cube, fourth, reach, relativeVariance)
            : Tweedie.FromMean(labelTerms, labels.Sum.High, labels.Count, power);
    }

    private double Series(DoublePair cube, DoublePair fourth, double reach, double relativeVariance)
    {
        var sum = labels.Spread;
        if (reach * relativeVariance > Cubed)
            sum -= power / (3 * _mean) * CentralCube(cube).High;
        if (reach * reach * relativeVariance > Fourth)
            sum += power * (power + 1) / (12 * _mean * _mean) * CentralFourth(cube, fourth).High;
        return sum * Math.Pow(_mean, -power);
    }

    private DoublePair CentralCube(DoublePair cube)
    {
        var mean = labels.Mean;
        return cube - mean * labels.Square * 3 + mean * mean * labels.Sum * 2;
    }

    private DoublePair CentralFourth(DoublePair cube, DoublePair fourth)
    {
        var mean = labels.Mean;
        return fourth - mean * cube * 4 + mean * mean * labels.Square * 6 - mean * mean * mean * labels.Sum * 3;
    }

    private double ErrorOfDifference(double relativeVariance)
    {
        var divisor = power is 1 or 2 ? 1 : Math.Abs((1 - power) * (2 - power));
        var terms = 2 * Math.Abs(labelTerms) / divisor / (labels.Spread * Math.Pow(_mean, -power));
        return Single * (terms + 1 / Math.Sqrt(relativeVariance));
    }
}
