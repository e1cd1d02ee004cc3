namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Where the values of an accumulator go that rows hand over: a place for each, so that they can be added in order afterwards.</summary>
internal struct SinkSlot
{
    /// <summary>The first value.</summary>
    public long Start;

    /// <summary>The values of a line: of an entry, or of an entry and a column.</summary>
    public long LineLength;

    /// <summary>The cells of a histogram: between a column's and the next.</summary>
    public int Cells;
}
