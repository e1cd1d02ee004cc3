namespace KerasMetricsDsl.Engine;

/// <summary>
/// Runs the passes of a set's members tile by tile: each pass does its chunks of a stretch of the data before the next stretch is begun,
/// so that the data come from memory once.
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
            cost += passes[i].Size.Total * passes[i].Size.Cost;
        }
        var threads = cost < PassRunner.WorthSharing ? 1 : EngineOptions.MaxDegreeOfParallelism;
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
            long most = Math.Max(threads, PassRunner.ScratchValues / pass.Pass.PartialLength);
            wave = (int)Math.Min(wave, Math.Max(1, most * run.Total / pass.Chunks));
        }
        return wave;
    }

    private static void RunTile(void* context, int index)
    {
        var run = (Tiles*)context;
        var tile = run->First + index;
        for (var i = 0; i < run->Count; i++)
        {
            var noted = run->Passes + i;
            if (noted->Chunks == 1)
            {
                if (tile == 0)
                    PassRunner.RunWhole(&noted->Pass, noted->Size.Total);
                continue;
            }
            var end = noted->FirstChunk(tile + 1, run->Total);
            for (var chunk = noted->FirstChunk(tile, run->Total); chunk < end; chunk++)
                PassRunner.RunChunk(&noted->Pass, chunk - (int)noted->Pass.FirstChunk);
        }
    }
}
