namespace KerasMetricsDsl.Engine;

/// <summary>The partials of the chunks under way in a set's update.</summary>
/// <param name="states">The members' states.</param>
internal sealed unsafe class PartialMemory(MetricState[] states)
{
    private readonly UpdateMemory _values = new();

    /// <summary>Gives every pass cleared partials for its chunks in the tiles from the first one under way to the end.</summary>
    public void Provide(in Tiles run, int end)
    {
        nint length = 0;
        for (var i = 0; i < run.Count; i++)
            length += Count(run, i, end) * run.Passes[i].Pass.PartialLength;
        var next = _values.Get(length);
        for (var i = 0; i < run.Count; i++)
        {
            ref var noted = ref run.Passes[i];
            noted.Pass.FirstChunk = noted.FirstChunk(run.First, run.Total);
            noted.Pass.Partials = next;
            for (var chunk = Count(run, i, end); chunk > 0; chunk--, next += noted.Pass.PartialLength)
                states[noted.Member].Candidate.Clear(next);
        }
    }

    /// <summary>Adds the partials to the members' sums, in the order of the chunks.</summary>
    public void Add(in Tiles run, int end)
    {
        for (var i = 0; i < run.Count; i++)
        {
            ref readonly var noted = ref run.Passes[i];
            for (nint chunk = 0; chunk < Count(run, i, end); chunk++)
                states[noted.Member].Candidate.Merge(noted.Pass.Pending, noted.Pass.Partials + (chunk * noted.Pass.PartialLength));
        }
    }

    // A single chunk adds straight to the update's sums.
    private static int Count(in Tiles run, int pass, int end)
    {
        ref readonly var noted = ref run.Passes[pass];
        return noted.Chunks == 1 ? 0 : noted.FirstChunk(end, run.Total) - noted.FirstChunk(run.First, run.Total);
    }
}
