namespace KerasMetricsDsl.Engine;

/// <summary>How a pass cuts an update into chunks.</summary>
/// <param name="Total">The rows or cells.</param>
/// <param name="PerChunk">The rows or cells of a chunk.</param>
/// <param name="Cost">The tenths of a nanosecond each takes.</param>
/// <param name="OfRows">Whether rows are counted rather than cells.</param>
internal readonly record struct PassSize(nint Total, nint PerChunk, long Cost, bool OfRows)
{
    /// <summary>The cells of a piece: those of two inputs stay in the cache that is nearest to a core but one.</summary>
    public const int PieceCells = 8 * Block.Size;

    /// <summary>
    /// The rows or cells after which a loop can stop and go on into the same partial with the same bits; 0: only at the end of a chunk.
    /// </summary>
    public nint PerPiece { get; init; }

    /// <summary>The number of chunks.</summary>
    public int Chunks => checked((int)((Total + PerChunk - 1) / PerChunk));

    /// <summary>The number of pieces of the first chunk, which no other exceeds.</summary>
    public int Pieces => PerPiece == 0 ? 1 : checked((int)((nint.Min(PerChunk, Total) + PerPiece - 1) / PerPiece));

    /// <summary>Whether chunks are cut at the same places, so that sums over them are added in the same order.</summary>
    public bool CutsLike(in PassSize other) => Total == other.Total && PerChunk == other.PerChunk && OfRows == other.OfRows;
}
