namespace KerasMetricsDsl.Engine;

/// <summary>
/// Runs the passes of a set's members tile by tile: each pass does its chunk of a stretch of the data before the next stretch is begun,
/// so that the data come from memory once. Loops that can stop within a chunk do it piece by piece, so that they come from a near cache.
/// </summary>
/// <remarks>
/// Chunks, partials and the order in which they are added are those of a pass that runs alone, so a member of a set has the same bits.
/// </remarks>
internal static unsafe class TileRunner
{
    /// <summary>Runs all passes.</summary>
    /// <param name="passes">The passes, pinned.</param>
    /// <param name="count">Their number.</param>
    /// <param name="memory">Where partials are kept.</param>
    public static void Run(NotedPass* passes, int count, PartialMemory memory)
    {
        var run = new Tiles { Passes = passes, Count = count };
        long cost = 0;
        for (var i = 0; i < count; i++)
        {
            run.Total = Math.Max(run.Total, passes[i].Chunks);
            run.Pieces = Math.Max(run.Pieces, passes[i].Pieces);
            cost += passes[i].Size.Total * passes[i].Size.Cost;
        }
        var threads = ChunkTeam.ThreadsFor(cost);
        var wave = TilesAtATime(run, threads);
        for (run.First = 0; run.First < run.Total; run.First += wave)
        {
            var end = Math.Min(run.First + wave, run.Total);
            memory.Provide(run, end);
            ChunkTeam.Run(&RunTile, &run, end - run.First, threads);
            memory.Add(run, end);
        }
    }

    // As many as the partials of each pass leave room for.
    private static int TilesAtATime(in Tiles run, int threads)
    {
        var wave = run.Total;
        for (var i = 0; i < run.Count; i++)
        {
            ref readonly var pass = ref run.Passes[i];
            long most = PassRunner.PartialsAtATime(threads, pass.Pass.PartialLength);
            wave = (int)Math.Min(wave, Math.Max(1, most * run.Total / pass.Chunks));
        }
        return wave;
    }

    private static void RunTile(void* context, int index)
    {
        var run = (Tiles*)context;
        for (var piece = 0; piece < run->Pieces; piece++)
        {
            for (var i = 0; i < run->Count; i++)
                RunPiece(run->Passes + i, run->First + index, run->Total, piece);
        }
    }

    // No pass has more chunks than there are tiles, so that each has one chunk in a tile or none.
    private static void RunPiece(NotedPass* noted, int tile, int tiles, int piece)
    {
        var chunk = noted->FirstChunk(tile, tiles);
        if (piece >= noted->Pieces || chunk == noted->FirstChunk(tile + 1, tiles))
            return;
        ref readonly var size = ref noted->Size;
        var first = chunk * size.PerChunk;
        var end = nint.Min(first + size.PerChunk, size.Total);
        if (noted->Pieces > 1)
        {
            first += piece * size.PerPiece;
            end = nint.Min(first + size.PerPiece, end);
        }
        if (first >= end)
            return;
        // A single chunk adds straight to the update's sums: they start from the same identities as a partial.
        var partial = noted->Chunks == 1
            ? noted->Pass.Pending
            : noted->Pass.Partials + ((chunk - noted->Pass.FirstChunk) * noted->Pass.PartialLength);
        PassRunner.RunPart(&noted->Pass, first, end - first, partial);
    }
}
