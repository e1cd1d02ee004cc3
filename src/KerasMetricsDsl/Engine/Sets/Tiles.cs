namespace KerasMetricsDsl.Engine;

/// <summary>The passes of a set's update and the tiles that are under way.</summary>
internal unsafe struct Tiles
{
    /// <summary>The passes.</summary>
    public NotedPass* Passes;
    public int Count;

    /// <summary>The number of tiles, the first of those under way, and the most pieces that a pass has in a tile.</summary>
    public int Total;
    public int First;
    public int Pieces;
}
