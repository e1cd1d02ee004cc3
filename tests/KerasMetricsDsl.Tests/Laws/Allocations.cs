namespace KerasMetricsDsl.Tests.Laws;

/// <summary>What updates allocate on the thread that calls them.</summary>
internal static class Allocations
{
    private const int WarmUp = 3;
    private const int Rounds = 20;

    /// <summary>
    /// Checks that an update allocates nothing once it is warm. On one thread: handing work to the pool may make the pool start a thread or
    /// lengthen its queue, which depends on what else the machine does.
    /// </summary>
    public static void AreNone(Action update)
    {
        var threads = EngineOptions.MaxDegreeOfParallelism;
        EngineOptions.MaxDegreeOfParallelism = 1;
        try
        {
            Warm(update);
            Assert.Equal(0, Of(update) + Of(update));
        }
        finally
        {
            EngineOptions.MaxDegreeOfParallelism = threads;
        }
    }

    /// <summary>Checks that an update on several threads has nothing to allocate: at least once the pool had nothing to either.</summary>
    public static void AreNotOfEveryUpdate(Action update)
    {
        var threads = EngineOptions.MaxDegreeOfParallelism;
        EngineOptions.MaxDegreeOfParallelism = Math.Max(4, threads);
        try
        {
            Warm(update);
            Assert.Equal(0, Enumerable.Range(0, Rounds).Min(_ => Of(update)));
        }
        finally
        {
            EngineOptions.MaxDegreeOfParallelism = threads;
        }
    }

    private static void Warm(Action update)
    {
        for (var i = 0; i < WarmUp; i++)
            update();
    }

    private static long Of(Action update)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        update();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
