namespace KerasMetricsDsl.Tests.Laws;

/// <summary>What updates allocate on the thread that calls them.</summary>
/// <remarks>
/// The runtime's count also grows by what no update has allocated: the rest of the thread's allocation context, up to 8 KiB, when a
/// background collection takes it away; a longer queue, or the start of a thread, when work is handed to the pool. Both depend on what
/// else the process and the machine do. They are rare: of several rounds of updates one is measured without them, and that one must have
/// allocated nothing. Updates that allocate themselves do so in every round.
/// </remarks>
internal static class Allocations
{
    private const int UpdatesOfRound = 3;
    private const int MostRounds = 50;

    /// <summary>Checks that an update allocates nothing once it is warm.</summary>
    public static void AreNone(Action update) => AreNone(update, EngineOptions.MaxDegreeOfParallelism);

    /// <summary>Checks that an update that is shared by so many threads allocates nothing once it is warm.</summary>
    public static void AreNone(Action update, int threads)
    {
        var before = EngineOptions.MaxDegreeOfParallelism;
        EngineOptions.MaxDegreeOfParallelism = threads;
        try
        {
            OfRound(update);
            var allocated = OfRound(update);
            for (var round = 1; allocated != 0 && round < MostRounds; round++)
                allocated = OfRound(update);
            Assert.Equal(0, allocated);
        }
        finally
        {
            EngineOptions.MaxDegreeOfParallelism = before;
        }
    }

    private static long OfRound(Action update)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < UpdatesOfRound; i++)
            update();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
