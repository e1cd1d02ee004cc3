namespace KerasMetricsDsl.Engine;

/// <summary>A pass that waits to be run with those of the other members of a set.</summary>
internal unsafe struct NotedPass
{
    /// <summary>The pass; its job lies in the set's memory, which may move until all passes are noted.</summary>
    public Pass Pass;
    public int JobStart;

    /// <summary>The member's position in the set, how its data are cut, and what it feeds.</summary>
    public int Member;
    public PassSize Size;
    public PassSlots Slots;

    /// <summary>The number of chunks, and of pieces of a chunk.</summary>
    public int Chunks;
    public int Pieces;

    /// <summary>The first chunk of a tile, if the chunks are spread over so many tiles.</summary>
    public readonly int FirstChunk(int tile, int tiles) => (int)((((long)tile * Chunks) + tiles - 1) / tiles);
}
