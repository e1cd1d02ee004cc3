namespace KerasMetricsDsl;

/// <summary>Sums of squares about the mean, from streamed sums that <see cref="ExactProduct"/> has kept exact.</summary>
internal readonly ref struct Moments(
    ReadOnlySpan<double> counts, ReadOnlySpan<double> least, ReadOnlySpan<double> largest, ReadOnlySpan<double> sums, ReadOnlySpan<double> sumRests,
    ReadOnlySpan<double> squares, ReadOnlySpan<double> squareRests, ReadOnlySpan<double> squareLows)
{
    private readonly ReadOnlySpan<double> _counts = counts, _least = least, _largest = largest;
    private readonly ReadOnlySpan<double> _sums = sums, _sumRests = sumRests;
    private readonly ReadOnlySpan<double> _squares = squares, _squareRests = squareRests, _squareLows = squareLows;

    /// <summary><c>Σ w·(x - mean(x))²</c> of each column: exactly 0 for equal values, and NaN of nothing.</summary>
    public double[] Spreads()
    {
        var spreads = new double[_counts.Length];
        for (var i = 0; i < spreads.Length; i++)
            spreads[i] = _counts[i] == 0 ? double.NaN : _least[i] == _largest[i] ? 0 : Spread(i);
        return spreads;
    }

    private double Spread(int i)
    {
        var sum = DoublePair.Sum(_sums[i], _sumRests[i]);
        var square = DoublePair.Sum(_squares[i], _squareRests[i]) + _squareLows[i];
        return (square - sum * sum / _counts[i]).High;
    }
}
