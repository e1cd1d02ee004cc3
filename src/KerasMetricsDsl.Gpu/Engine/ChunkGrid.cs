using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>How a pass's cells are cut: into the CPU engine's chunks, and these into its blocks. Sums have its bits only if they are cut alike.</summary>
/// <remarks>A wave is a run of chunks whose sums fit into the scratch memory.</remarks>
internal record struct ChunkGrid
{
    private const int BlockSize = 1024;

    /// <summary>The cells of the pass and of a chunk.</summary>
    public long Total;
    public long PerChunk;

    /// <summary>The blocks of a whole chunk.</summary>
    public long BlocksPerChunk;

    /// <summary>The chunks of the wave.</summary>
    public long FirstChunk;
    public long Chunks;

    public ChunkGrid(long total, long perChunk)
    {
        Total = total;
        PerChunk = perChunk;
        BlocksPerChunk = (perChunk + BlockSize - 1) / BlockSize;
        FirstChunk = 0;
        Chunks = (total + perChunk - 1) / perChunk;
    }

    /// <summary>The blocks of the wave.</summary>
    public readonly long Blocks => Chunks * BlocksPerChunk;

    /// <summary>The first cell of a block of the wave.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly long First(long block)
    {
        var chunk = block / BlocksPerChunk;
        return ((FirstChunk + chunk) * PerChunk) + ((block - (chunk * BlocksPerChunk)) * BlockSize);
    }

    /// <summary>The cells of the block that begins with a cell; 0 past the end of the data.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Count(long block, long first)
    {
        var end = (FirstChunk + (block / BlocksPerChunk) + 1) * PerChunk;
        end = end < Total ? end : Total;
        var count = end - first;
        count = count < BlockSize ? count : BlockSize;
        return count > 0 ? (int)count : 0;
    }

    /// <summary>The cells before the end of a chunk of the wave.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly long EndOf(long chunk)
    {
        var end = (FirstChunk + chunk + 1) * PerChunk;
        return end < Total ? end : Total;
    }

    /// <summary>A wave of this grid.</summary>
    public readonly ChunkGrid Wave(long first, long most)
    {
        var wave = this;
        wave.FirstChunk = first;
        wave.Chunks = Math.Min(most, Chunks - first);
        return wave;
    }
}
