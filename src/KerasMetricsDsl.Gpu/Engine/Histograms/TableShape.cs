using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>The tables that cells are counted into.</summary>
internal struct TableShape
{
    /// <summary>The CPU engine keeps a small table four times, and neighbours count into different copies.</summary>
    public const int MaxReplicas = 4;

    private const int MaxReplicaBytes = 65_536;
    private const int MinValuesPerCell = 4;

    /// <summary>The cells of a histogram, and of all columns' histograms.</summary>
    public int Cells;
    public long Size;

    /// <summary>Not 0 if each column has a histogram.</summary>
    public int PerColumn;

    /// <summary>Not 0 if the kernel gives an amount.</summary>
    public int HasFactor;

    /// <summary>The copies there is memory for.</summary>
    public int Replicas;

    /// <summary>The accumulator, for messages.</summary>
    public int Slot;

    /// <summary>The copies of a table of this size on the CPU.</summary>
    public static int ReplicasOf(long size, long entries, bool hasAmounts) =>
        MaxReplicas * entries * (size + 1) * (hasAmounts ? sizeof(double) : sizeof(uint)) <= MaxReplicaBytes ? MaxReplicas : 1;

    /// <summary>The cells that go to a copy, of a chunk of so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly TableCells CellsOf(int replica, long count)
    {
        TableCells cells;
        cells.Step = Replicas > 1 && count >= MinValuesPerCell * Size ? Replicas : 1;
        cells.Replica = replica;
        var whole = count / cells.Step;
        cells.InTurns = whole;
        cells.Count = cells.Step == 1 ? (replica == 0 ? count : 0) : whole + (replica == 0 ? count - (whole * cells.Step) : 0);
        return cells;
    }

    /// <summary>The most cells that go to a copy, of chunks of up to so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly long MostPerTable(long count)
    {
        if (Replicas == 1)
            return count;
        var few = count < MinValuesPerCell * Size ? count : MinValuesPerCell * Size;
        var many = (count / Replicas) + Replicas;
        return few > many ? few : many;
    }
}

/// <summary>Which cells of a chunk go to a copy of a table.</summary>
/// <remarks>Neighbours go to the copies in turn, and what is left at the end to the first; all of a short chunk goes to the first.</remarks>
internal struct TableCells
{
    public int Step;
    public int Replica;

    /// <summary>The cells that it gets, and of these the ones in turn.</summary>
    public long Count;
    public long InTurns;

    /// <summary>One of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly long Of(long number) => number < InTurns ? (number * Step) + Replica : (InTurns * Step) + number - InTurns;
}
