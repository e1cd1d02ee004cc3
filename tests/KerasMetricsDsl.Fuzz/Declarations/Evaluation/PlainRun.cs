using System.Reflection;
using KerasMetricsDsl.Fuzz.Declarations.Comparison;
using KerasMetricsDsl.Fuzz.Declarations.Generation;
using KerasMetricsDsl.Fuzz.Execution;

namespace KerasMetricsDsl.Fuzz.Declarations.Evaluation;

/// <summary>Calls the plain methods place by place and gathers what they return in double.</summary>
internal sealed class PlainRun(Declaration declaration, Assembly assembly, IReadOnlyDictionary<string, object?> configuration)
{
    private readonly object _twin = Construction.Of(assembly.GetType(PlainText.TypeName, throwOnError: true)!, configuration);

    /// <summary>The accumulators one after the other; null where a method throws, so that the update has to.</summary>
    public Gathered[]? Of(Batch batch)
    {
        try
        {
            return [.. declaration.Accumulators.SelectMany(accumulator => Entries(accumulator).SelectMany(entry => Gather(accumulator, batch, entry)))];
        }
        catch (IndexOutOfRangeException)
        {
            return null;
        }
    }

    private double Tolerance(Accumulator accumulator) =>
        accumulator.IsApproximate ? Expectations.RowTolerance
        : declaration.CallsFunctions ? Expectations.FunctionTolerance
        : Expectations.SumTolerance;

    private IEnumerable<object?> Entries(Accumulator accumulator) =>
        accumulator.Over is { } over ? ((Array)configuration[over.Array]!).Cast<object?>() : [null];

    private IEnumerable<Gathered> Gather(Accumulator accumulator, Batch batch, object? entry)
    {
        var method = _twin.GetType().GetMethod(accumulator.Name)!.CreateDelegate<Func<Place, double[]>>(_twin);
        var sizes = accumulator.Sizes.Select(size => char.IsDigit(size[0]) ? size[0] - '0' : (int)configuration[size]!).ToArray();
        var columns = accumulator.PerColumn || accumulator.TakesColumn ? batch.Columns : 1;
        return accumulator.PerColumn
            ? [.. Enumerable.Range(0, columns).SelectMany(column => Sums(accumulator, method, sizes, batch, entry, column, column + 1))]
            : Sums(accumulator, method, sizes, batch, entry, 0, columns);
    }

    private Gathered[] Sums(
        Accumulator accumulator, Func<Place, double[]> method, int[] sizes, Batch batch, object? entry, int first, int end)
    {
        var sums = new PlainSums(accumulator, sizes, Tolerance(accumulator));
        for (var sample = 0; sample < batch.Count; sample++)
        {
            if (!batch.IsPresent(sample))
                continue;
            for (var column = first; column < end; column++)
                sums.Add(method(new Place(batch, sample, column, entry)), batch.Weights?[sample] ?? 1);
        }

        return sums.Result();
    }
}
