namespace KerasMetricsDsl.Engine;

/// <summary>Runs one pass over an update's rows or cells in chunks of fixed size and adds up their sums in order.</summary>
/// <remarks>Chunks depend on the shape alone, so the result has the same bits for every number of threads.</remarks>
internal static unsafe class PassRunner
{
    /// <summary>The cells of a chunk.</summary>
    public const int ChunkCells = 65_536;

    // The values of partials kept at a time; more chunks than fit run in waves.
    private const int ScratchValues = 65_536;

    // The same where partials are large: 256 MiB. Of the largest there is one at a time, or many threads would multiply a state's memory.
    private const int MostScratchValues = 1 << 25;

    /// <summary>Runs a pass.</summary>
    /// <param name="state">Owns the scratch for partials.</param>
    /// <param name="layout">The form of a partial.</param>
    /// <param name="pass">The pass; its chunk is the template of all chunks.</param>
    /// <param name="total">The rows or cells.</param>
    /// <param name="perChunk">The rows or cells of a chunk.</param>
    /// <param name="cost">The tenths of a nanosecond each takes.</param>
    public static void Run(MetricState state, PartialLayout layout, Pass* pass, nint total, nint perChunk, long cost)
    {
        if (total <= perChunk)
        {
            // A single chunk adds straight to the update's sums: they start from the same identities as a partial.
            if (total > 0)
                RunPart(pass, 0, total, pass->Pending);
            return;
        }
        pass->Total = total;
        pass->PerChunk = perChunk;
        pass->PartialLength = layout.Length;
        var chunks = checked((int)((total + perChunk - 1) / perChunk));
        var threads = ChunkTeam.ThreadsFor(total * cost);
        var wave = Math.Min(chunks, PartialsAtATime(threads, layout.Length));
        pass->Partials = state.Scratch(wave);
        for (var start = 0; start < chunks; start += wave)
        {
            var count = Math.Min(wave, chunks - start);
            pass->FirstChunk = start;
            for (var i = 0; i < count; i++)
                layout.Clear(pass->Partials + ((nint)i * layout.Length));
            ChunkTeam.Run(&RunChunk, pass, count, threads);
            for (var i = 0; i < count; i++)
                layout.Merge(pass->Pending, pass->Partials + ((nint)i * layout.Length));
        }
    }

    /// <summary>How many partials are kept at a time.</summary>
    public static int PartialsAtATime(int threads, nint partialLength) => (int)nint.Max(
        nint.Min(threads, MostScratchValues / partialLength),
        nint.Max(1, ScratchValues / partialLength));

    /// <summary>Runs a chunk, or a part of one, into a partial.</summary>
    public static void RunPart(Pass* pass, nint first, nint count, double* partial)
    {
        var chunk = pass->Template;
        chunk.First = first;
        chunk.Count = count;
        chunk.Partial = partial;
        chunk.Totals = pass->TotalsOffset < 0 ? null : partial + pass->TotalsOffset;
        pass->Body(pass->Job, &chunk);
    }

    private static void RunChunk(void* context, int index)
    {
        var pass = (Pass*)context;
        var first = (pass->FirstChunk + index) * pass->PerChunk;
        RunPart(pass, first, nint.Min(pass->PerChunk, pass->Total - first), pass->Partials + (index * pass->PartialLength));
    }
}
