using System.Reflection;

namespace KerasMetricsDsl.Tests.Laws.Plain;

/// <summary>One accumulator, gathered value by value.</summary>
internal sealed class PlainAccumulator(Configuration configuration, MethodInfo method, Attribute attribute, bool isRowMetric)
{
    private readonly ParameterInfo[] _parameters = method.GetParameters();

    private bool IsWeighted => !_parameters.Any(parameter => parameter.IsDefined(typeof(WeightAttribute)));

    private bool IsPerColumn => attribute is AccumulatorAttribute declared
        && (declared.PerColumn || (declared.PerColumnWhen is { } member && (bool)configuration[member]!));

    private bool VisitsColumns => !isRowMetric || IsPerColumn || _parameters.Any(parameter => parameter.IsDefined(typeof(ColumnAttribute)));

    /// <summary>The accumulated values: [over][column][cell].</summary>
    public double[] Over(Samples samples)
    {
        if (attribute is not ReductionAttribute { Over: { } member })
            return Columns(samples, null);
        return [.. ((Array)configuration[member]!).Cast<object>().SelectMany(entry => Columns(samples, entry))];
    }

    private double[] Columns(Samples samples, object? entry)
    {
        var width = VisitsColumns ? samples.Inputs.Max(input => Math.Max(1, input.Width)) : 1;
        return IsPerColumn
            ? [.. Enumerable.Range(0, width).SelectMany(column => Gather(samples, entry, column, 1))]
            : Gather(samples, entry, 0, width);
    }

    private double[] Gather(Samples samples, object? entry, int firstColumn, int columns)
    {
        var cells = new PlainCells(attribute, Sizes(), columns);
        for (var sample = 0; sample < samples.Count; sample++)
        {
            if (samples.Mask is { } mask && !mask[sample])
                continue;
            var weight = samples.Weights?[sample] ?? 1;
            for (var column = firstColumn; column < firstColumn + columns; column++)
            {
                var arguments = new PlainArguments(configuration, samples, sample, column, weight, entry);
                var value = method.Invoke(configuration.Metric, arguments.For(method))!;
                cells.Add(value, IsWeighted ? weight : 1, IsCounted(arguments, samples), weight != 0);
            }
        }

        return cells.Values;
    }

    // As in Keras, a mask on values takes weights out of the count, and only where there are weights.
    private (bool InTotal, bool InCount) IsCounted(PlainArguments arguments, Samples samples)
    {
        if (attribute is not MeanAttribute { Mask: { } member })
            return (true, true);
        var mask = configuration.Method(member);
        var holds = (bool)mask.Invoke(configuration.Metric, arguments.For(mask))!;
        return (holds, holds || samples.Weights is null);
    }

    private int[] Sizes() => attribute is HistogramAttribute histogram
        ? [.. histogram.Sizes.Select(size => size is int literal ? literal : (int)configuration[(string)size]!)]
        : [];
}
