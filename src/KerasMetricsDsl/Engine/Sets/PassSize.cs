namespace KerasMetricsDsl.Engine;

/// <summary>How a pass cuts an update into chunks.</summary>
/// <param name="Total">The rows or cells.</param>
/// <param name="PerChunk">The rows or cells of a chunk.</param>
/// <param name="Cost">The tenths of a nanosecond each takes.</param>
/// <param name="OfRows">Whether rows are counted rather than cells.</param>
internal readonly record struct PassSize(nint Total, nint PerChunk, long Cost, bool OfRows)
{
    /// <summary>The number of chunks.</summary>
    public int Chunks => checked((int)((Total + PerChunk - 1) / PerChunk));

    /// <summary>Whether chunks are cut at the same places, so that sums over them are added in the same order.</summary>
    public bool CutsLike(in PassSize other) => Total == other.Total && PerChunk == other.PerChunk && OfRows == other.OfRows;
}
