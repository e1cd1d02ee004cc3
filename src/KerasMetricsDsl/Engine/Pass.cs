namespace KerasMetricsDsl.Engine;

/// <summary>One pass of a kernel over an update, as all its chunks see it.</summary>
internal unsafe struct Pass
{
    /// <summary>The loop, its job, and a chunk without the fields that differ between chunks.</summary>
    public delegate*<void*, Chunk*, void> Body;
    public void* Job;
    public Chunk Template;

    /// <summary>The update's sums, to which the chunks' sums are added.</summary>
    public double* Pending;

    /// <summary>Where in a partial this pass adds up weights, or −1.</summary>
    public nint TotalsOffset;

    /// <summary>The size of the whole, of a chunk and of a chunk's partial.</summary>
    public nint Total;
    public nint PerChunk;
    public nint PartialLength;

    /// <summary>The chunks under way and their partials.</summary>
    public double* Partials;
    public nint FirstChunk;
}
