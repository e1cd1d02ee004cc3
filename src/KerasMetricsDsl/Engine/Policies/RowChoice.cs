namespace KerasMetricsDsl.Engine;

/// <summary>
/// Which rows of an update count: what the caller's mask and the metric's policies leave of them, decided before any kernel runs.
/// Lives on the caller's stack, beside the plan.
/// </summary>
internal unsafe struct RowChoice
{
    /// <summary>The update.</summary>
    public UpdatePlan* Plan;

    /// <summary>Whether the metric knows no rows: then each element is one.</summary>
    public bool IsByElement;

    /// <summary>A byte for each row, 1 while it counts.</summary>
    public byte* Kept;

    /// <summary>The rows, and the cells in each.</summary>
    public nint Rows;
    public nint Columns;

    /// <summary>A byte for each cell, where the caller's mask has one, else null.</summary>
    public byte* KeptCells;

    public NanPolicy NanPolicy;
    public int? IgnoreIndex;

    /// <summary>The rows of a chunk. Chunks are worked on by different threads.</summary>
    public nint PerChunk;

    /// <summary>The rows left out so far, and the first one that has a NaN although none may.</summary>
    public long Masked;
    public long Skipped;
    public long FirstNan;

    /// <summary>Leaves a row with a NaN out, or notes it.</summary>
    /// <returns>Whether to go on looking.</returns>
    public static bool Found(RowChoice* choice, nint row)
    {
        if (choice->Kept[row] == 0)
            return true;
        if (choice->NanPolicy == NanPolicy.Skip)
        {
            choice->Kept[row] = 0;
            return true;
        }
        // The lowest row stays, whichever thread was first.
        var lowest = Volatile.Read(ref choice->FirstNan);
        while (row < lowest)
        {
            var before = Interlocked.CompareExchange(ref choice->FirstNan, row, lowest);
            if (before == lowest)
                break;
            lowest = before;
        }
        return false;
    }
}
