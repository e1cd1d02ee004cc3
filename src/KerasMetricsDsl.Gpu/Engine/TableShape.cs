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

    /// <summary>The copies of a table of this size on the CPU.</summary>
    public static int ReplicasOf(long size, long entries, bool hasAmounts) =>
        MaxReplicas * entries * (size + 1) * (hasAmounts ? sizeof(double) : sizeof(uint)) <= MaxReplicaBytes ? MaxReplicas : 1;

    /// <summary>Whether the copies take turns for a chunk of so many cells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool TakesTurns(long count) => Replicas > 1 && count >= MinValuesPerCell * Size;
}
