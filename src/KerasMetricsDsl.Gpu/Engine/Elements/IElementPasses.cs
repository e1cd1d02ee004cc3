namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Element kernels that are evaluated one after another for each cell, and what a lane has added up for them.</summary>
/// <remarks>A type of its own for each combination, so that the device's compiler sees one kernel and a cell is read from memory once.</remarks>
internal interface IElementPasses
{
    /// <summary>The number of kernels, and of all their accumulators.</summary>
    static abstract int Count { get; }
    static abstract int Slots { get; }

    /// <summary>Begins a sum.</summary>
    /// <param name="entry">The entry that kernels are evaluated for.</param>
    void Start(long entry);

    /// <summary>Evaluates a cell and takes its values in.</summary>
    void Take(in DeviceInputs data, long cell);

    /// <summary>One of the sums.</summary>
    double Sum(int slot);
}
