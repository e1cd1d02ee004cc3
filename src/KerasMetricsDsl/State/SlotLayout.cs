using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>One accumulator of a metric: a vector of [entry][column][cell], most often of length 1.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SlotLayout
{
    private const int CountedByWeights = -1;

    private SlotLayout(string name, SlotKind kind, SlotDomain domain, int cells, int entries)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cells);
        ArgumentOutOfRangeException.ThrowIfNegative(entries);
        Name = name;
        Kind = kind;
        Domain = domain;
        Cells = cells;
        Entries = entries;
    }

    /// <summary>The method's name in the declaration.</summary>
    public string Name { get; }

    /// <summary>How values combine.</summary>
    public SlotKind Kind { get; }

    /// <summary>What gives one value.</summary>
    public SlotDomain Domain { get; }

    /// <summary>The cells of a histogram, else 1.</summary>
    public int Cells { get; }

    /// <summary>The length of the <c>Over</c> array, else 1.</summary>
    public int Entries { get; }

    /// <summary>One accumulator for each column.</summary>
    public bool PerColumn { get; private init; }

    /// <summary>False if the method took the raw weight: a mean then counts its values, not their weights.</summary>
    public bool IsWeighted { get; private init; }

    /// <summary>The sum slot whose total counts for this mean when weights are given, or −1.</summary>
    internal int CountedBy { get; private init; }

    /// <summary>Whether values, and therefore weights, belong to rows rather than to cells.</summary>
    internal bool IsPerRow => Domain == SlotDomain.Row || PerColumn || Kind == SlotKind.RowMean;

    /// <summary>Σ w·v.</summary>
    public static SlotLayout Sum(
        string name, SlotDomain domain = SlotDomain.Cell, bool perColumn = false, int entries = 1, bool weighted = true) =>
        new(name, SlotKind.Sum, domain, 1, entries) { PerColumn = perColumn, IsWeighted = weighted, CountedBy = CountedByWeights };

    /// <summary>Σ w·v / Σ w.</summary>
    public static SlotLayout Mean(
        string name,
        SlotDomain domain = SlotDomain.Cell,
        bool perColumn = false,
        int entries = 1,
        bool weighted = true,
        int countedBy = CountedByWeights) =>
        new(name, SlotKind.Mean, domain, 1, entries) { PerColumn = perColumn, IsWeighted = weighted, CountedBy = countedBy };

    /// <summary>The mean over rows of the mean over a row's cells.</summary>
    public static SlotLayout RowMean(string name, int entries = 1, bool weighted = true, int countedBy = CountedByWeights) =>
        new(name, SlotKind.RowMean, SlotDomain.Cell, 1, entries) { IsWeighted = weighted, CountedBy = countedBy };

    /// <summary>The smallest value; +∞ before the first.</summary>
    public static SlotLayout Min(
        string name, SlotDomain domain = SlotDomain.Cell, bool perColumn = false, int entries = 1, bool weighted = true) =>
        new(name, SlotKind.Min, domain, 1, entries) { PerColumn = perColumn, IsWeighted = weighted, CountedBy = CountedByWeights };

    /// <summary>The largest value; −∞ before the first.</summary>
    public static SlotLayout Max(
        string name, SlotDomain domain = SlotDomain.Cell, bool perColumn = false, int entries = 1, bool weighted = true) =>
        new(name, SlotKind.Max, domain, 1, entries) { PerColumn = perColumn, IsWeighted = weighted, CountedBy = CountedByWeights };

    /// <summary>Σ w for each cell; an index outside is dropped and counted.</summary>
    /// <exception cref="ArgumentException">A size is below 1, or there are more cells than a metric may hold.</exception>
    public static SlotLayout Histogram(
        string name,
        ReadOnlySpan<int> sizes,
        SlotDomain domain = SlotDomain.Cell,
        bool perColumn = false,
        int entries = 1,
        bool weighted = true) =>
        new(name, SlotKind.Histogram, domain, StateSize.Cells(name, sizes), entries)
        {
            PerColumn = perColumn,
            IsWeighted = weighted,
            CountedBy = CountedByWeights,
        };
}
