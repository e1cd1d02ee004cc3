namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Where the values of an accumulator go that rows hand over: a place for each, so that they can be added in order afterwards.</summary>
internal struct SinkSlot
{
    /// <summary>The first value.</summary>
    public long Start;

    /// <summary>The values of a line: of an entry, or of an entry and a column.</summary>
    public long LineLength;

    /// <summary>The number of lines. With it the size is a power of two, without which ILGPU cannot view a part of a buffer.</summary>
    public long Lines;

    /// <summary>The cells of a histogram: between a column's and the next.</summary>
    public long Cells;
}
