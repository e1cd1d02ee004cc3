using KerasMetricsDsl.Fuzz.Declarations.Comparison;
using KerasMetricsDsl.Fuzz.Declarations.Generation;

namespace KerasMetricsDsl.Fuzz.Declarations.Evaluation;

/// <summary>One accumulator, added up in double.</summary>
internal sealed class PlainSums(Accumulator accumulator, int[] sizes, double tolerance)
{
    private readonly double[] _totals = new double[sizes.Aggregate(1, (product, size) => product * size)];
    private readonly double[] _scales = new double[sizes.Aggregate(1, (product, size) => product * size)];
    private double _weights;
    private double _extreme = accumulator.Gathering == Gathering.Min ? double.PositiveInfinity : double.NegativeInfinity;

    public void Add(double[] numbers, double weight)
    {
        if (accumulator.Gathering == Gathering.Histogram)
            AddToCell(numbers, weight);
        else if (accumulator.Gathering is Gathering.Mean or Gathering.Sum)
            AddToSum(numbers[0], accumulator.TakesWeight ? 1 : weight);
        else if (weight != 0)
            _extreme = accumulator.Gathering == Gathering.Min ? Math.Min(_extreme, numbers[0]) : Math.Max(_extreme, numbers[0]);
    }

    public Gathered[] Result() => accumulator.Gathering switch
    {
        Gathering.Min or Gathering.Max => [new(_extreme, accumulator.IsApproximate ? 1 : 0, tolerance)],
        Gathering.Mean => [_weights == 0 ? new(0, 0, 0) : new(_totals[0] / _weights, _scales[0] / _weights, tolerance)],
        _ => [.. _totals.Select((total, i) => new Gathered(total, _scales[i], tolerance))],
    };

    private void AddToSum(double number, double weight)
    {
        _totals[0] += Expectations.Weighted(number, weight, accumulator.PerColumn);
        _scales[0] += Math.Abs(weight) * Size(number);
        _weights += weight;
    }

    private void AddToCell(double[] numbers, double weight)
    {
        var cell = 0;
        for (var i = 0; i < sizes.Length; i++)
        {
            if (!(numbers[i] >= 0 && numbers[i] < sizes[i]))
                return;
            cell = (cell * sizes[i]) + (int)numbers[i];
        }

        var amount = Expectations.Weighted(accumulator.HasFactor ? numbers[^1] : 1, weight, isNarrow: true);
        _totals[cell] += amount;
        _scales[cell] += Math.Abs(amount);
    }

    // Sums along a row may cancel: their error is that of the values, which are of the size of 1.
    private double Size(double number) => accumulator.IsApproximate ? Math.Max(1, Math.Abs(number)) : Math.Abs(number);
}
