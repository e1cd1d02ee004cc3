namespace KerasMetricsDsl;

/// <summary>Sums of squares about the mean, from streamed sums that <see cref="ExactProduct"/> has kept exact.</summary>
/// <param name="Count"><c>Σ w</c>.</param>
/// <param name="Least">The smallest value.</param>
/// <param name="Largest">The largest value.</param>
/// <param name="Sum"><c>Σ w·x</c>.</param>
/// <param name="Square"><c>Σ w·x²</c>.</param>
internal readonly record struct Moments(double Count, double Least, double Largest, DoublePair Sum, DoublePair Square)
{
    /// <summary>The moments of sums and of what their products were rounded by.</summary>
    public static Moments Of(
        double count, double least, double largest, double sum, double sumRest, double square, double squareRest, double squareLow) =>
        new(count, least, largest, DoublePair.Sum(sum, sumRest), DoublePair.Sum(square, squareRest) + squareLow);

    /// <summary>The spread of each column.</summary>
    public static double[] Spreads(
        ReadOnlySpan<double> counts, ReadOnlySpan<double> least, ReadOnlySpan<double> largest, ReadOnlySpan<double> sums,
        ReadOnlySpan<double> sumRests, ReadOnlySpan<double> squares, ReadOnlySpan<double> squareRests, ReadOnlySpan<double> squareLows)
    {
        var spreads = new double[counts.Length];
        for (var i = 0; i < spreads.Length; i++)
            spreads[i] = Of(counts[i], least[i], largest[i], sums[i], sumRests[i], squares[i], squareRests[i], squareLows[i]).Spread;
        return spreads;
    }

    /// <summary>Whether all values are equal.</summary>
    public bool IsConstant => Least == Largest;

    public DoublePair Mean => Sum / Count;

    /// <summary><c>Σ w·(x - mean(x))²</c>: exactly 0 for equal values, and NaN of nothing.</summary>
    public double Spread => Count == 0 ? double.NaN : IsConstant ? 0 : (Square - Mean * Sum).High;
}
