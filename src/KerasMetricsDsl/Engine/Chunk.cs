namespace KerasMetricsDsl.Engine;

/// <summary>A part of an update that one thread adds up on its own: everything a loop sees of the outside.</summary>
internal unsafe struct Chunk
{
    /// <summary>The inputs by position.</summary>
    public InputView* Inputs;

    /// <summary>The number of inputs.</summary>
    public int InputCount;

    /// <summary>The first row; for element loops, the first cell.</summary>
    public nint First;

    /// <summary>The number of rows or cells.</summary>
    public nint Count;

    /// <summary>The cells in a row.</summary>
    public nint Columns;

    /// <summary>Sample weights by row; null: none were given.</summary>
    public BroadcastView* RowWeights;

    /// <summary>The mask by row; null: none was given.</summary>
    public BroadcastView* RowMask;

    /// <summary>Sample weights by cell; null: none were given.</summary>
    public BroadcastView* CellWeights;

    /// <summary>The mask by cell; null: none was given.</summary>
    public BroadcastView* CellMask;

    /// <summary>The accumulators by position in the metric's layout.</summary>
    public SlotView* Slots;

    /// <summary>This chunk's own sums, to which nothing else adds.</summary>
    public double* Partial;

    /// <summary>Where Σw and the count of rows or cells (whichever this chunk counts) are added, or null.</summary>
    public double* Totals;

    /// <summary>Whether a value outside of a histogram is a fault; else it is dropped and counted.</summary>
    public bool ForbidsDropped;

    /// <summary>Where values that cannot be used are noted.</summary>
    public FaultRecord* Fault;
}
