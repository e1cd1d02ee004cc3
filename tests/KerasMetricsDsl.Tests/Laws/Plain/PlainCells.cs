using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Tests.Laws.Plain;

/// <summary>The cells of one accumulator, in double.</summary>
internal sealed class PlainCells(Attribute attribute, int[] sizes, int columns)
{
    private readonly double[] _cells = new double[sizes.Aggregate(1, (product, size) => product * size)];
    private double _total;
    private double _count;
    private double _smallest = double.PositiveInfinity;
    private double _largest = double.NegativeInfinity;

    public double[] Values => attribute switch
    {
        HistogramAttribute => _cells,
        MinAttribute => [_smallest],
        MaxAttribute => [_largest],
        SumAttribute => [_total],
        _ => [_count == 0 ? 0 : _total / _count],
    };

    public void Add(object value, double weight, (bool InTotal, bool InCount) counted, bool isPresent)
    {
        if (attribute is HistogramAttribute)
        {
            AddToCell(value as ITuple, value, weight);
            return;
        }

        var number = Number(value);
        // A mean counts samples: the columns of one share its weight.
        if (counted.InTotal)
            _total += attribute is SumAttribute ? weight * number : weight * number / columns;
        if (counted.InCount)
            _count += weight / columns;
        if (isPresent)
            (_smallest, _largest) = (Math.Min(_smallest, number), Math.Max(_largest, number));
    }

    private void AddToCell(ITuple? items, object value, double weight)
    {
        var index = 0;
        for (var i = 0; i < sizes.Length; i++)
        {
            var item = (int)(items?[i] ?? value);
            if (item < 0 || item >= sizes[i])
                return;
            index = index * sizes[i] + item;
        }

        _cells[index] += weight * (items?.Length > sizes.Length ? Number(items[sizes.Length]!) : 1);
    }

    private static double Number(object value) => value switch
    {
        bool condition => condition ? 1 : 0,
        float number => number,
        _ => Convert.ToDouble(value),
    };
}
