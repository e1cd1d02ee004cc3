namespace KerasMetricsDsl.Engine;

/// <summary>The passes of a set's update and the tiles that are under way.</summary>
internal unsafe struct Tiles
{
    /// <summary>The passes.</summary>
    public NotedPass* Passes;
    public int Count;

    /// <summary>The number of tiles, and the first of those under way.</summary>
    public int Total;
    public int First;
}
