using System.ComponentModel;
using System.Globalization;

namespace KerasMetricsDsl.Engine;

/// <summary>How many values accumulators hold, and whether a metric may hold so many.</summary>
/// <remarks>
/// Every address in a state is an offset plus a position below these products: once they have been checked here, none can overflow.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StateSize
{
    /// <summary>Checks the sizes that a histogram gets from a metric's constructor.</summary>
    /// <param name="metric">The metric's name.</param>
    /// <param name="accumulator">The histogram's name.</param>
    /// <param name="sizes">Its sizes.</param>
    /// <exception cref="ArgumentException">A size is below 1, or there are more cells than a metric may hold.</exception>
    public static void Check(string metric, string accumulator, ReadOnlySpan<int> sizes) =>
        Cells($"{metric}: {accumulator}", sizes);

    /// <summary>The number of cells of a histogram.</summary>
    /// <exception cref="ArgumentException">A size is below 1, or there are more cells than a metric may hold.</exception>
    internal static int Cells(string accumulator, ReadOnlySpan<int> sizes)
    {
        // Three sizes stay below 2⁹³.
        Int128 cells = 1;
        foreach (var size in sizes)
        {
            if (size < 1)
                throw new ArgumentException($"{accumulator} is a histogram of {Product(sizes)} cells: each size must be at least 1.");
            cells *= size;
        }

        return cells <= EngineOptions.MaxStateValues
            ? (int)cells
            : throw new ArgumentException($"{accumulator} is a histogram of {Product(sizes)} = {Number(cells)} cells. {Limit}");
    }

    /// <summary>Checks how many values all accumulators have.</summary>
    /// <exception cref="ArgumentException">There are more than a metric may hold.</exception>
    internal static void Check(MetricLayout layout, nint columns)
    {
        Int128 values = 0;
        foreach (ref readonly var slot in layout.Slots.AsSpan())
        {
            var before = values;
            values += Values(slot, columns);
            if (values > EngineOptions.MaxStateValues)
                throw new ArgumentException($"{layout.Metric}: {Described(slot, columns)}{Beside(before)}. {Limit}");
        }
    }

    /// <summary>The number of values of an accumulator.</summary>
    internal static Int128 Values(in SlotLayout slot, nint columns) =>
        (Int128)slot.Entries * slot.Cells * (slot.PerColumn ? columns : 1);

    private static string Limit =>
        $"A metric may hold {Number(EngineOptions.MaxStateValues)}; EngineOptions.MaxStateValues raises that.";

    private static string Described(in SlotLayout slot, nint columns)
    {
        var factors = $"{Number(slot.Entries)} entries · {Number(slot.PerColumn ? columns : 1)} columns · {Number(slot.Cells)} cells";
        return $"{slot.Name} has {factors} = {Number(Values(slot, columns))} values";
    }

    private static string Beside(Int128 before) => before == 0 ? "" : $" beside {Number(before)} of other accumulators";

    private static string Product(ReadOnlySpan<int> sizes)
    {
        var text = "";
        foreach (var size in sizes)
            text += text.Length == 0 ? Number(size) : $" · {Number(size)}";
        return text;
    }

    private static string Number(Int128 number) => number.ToString(CultureInfo.InvariantCulture);
}
