using System.Runtime;

namespace KerasMetricsDsl.Tests.Laws;

/// <summary>What updates allocate on the thread that calls them.</summary>
internal static class Allocations
{
    private const int WarmUp = 3;
    private const int Rounds = 20;
    private const int MostRounds = 1_000;

    /// <summary>
    /// Checks that an update allocates nothing once it is warm. On one thread: handing work to the pool may make the pool start a thread or
    /// lengthen its queue, which depends on what else the machine does. And where nothing is compiled: a loop that has run long enough is
    /// compiled anew on its own thread, which allocates the texts of its method, and how long that is depends on the compiler's other work.
    /// </summary>
    public static void AreNone(Action update)
    {
        var threads = EngineOptions.MaxDegreeOfParallelism;
        EngineOptions.MaxDegreeOfParallelism = 1;
        try
        {
            Warm(update);
            long allocated;
            for (var round = 0; !TryMeasure(update, out allocated); round++)
                Assert.True(round < MostRounds, "Something is compiled in every update.");
            Assert.Equal(0, allocated);
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

    private static bool TryMeasure(Action update, out long allocated)
    {
        var compiled = JitInfo.GetCompiledMethodCount(currentThread: true);
        allocated = Of(update) + Of(update);
        return JitInfo.GetCompiledMethodCount(currentThread: true) == compiled;
    }

    private static long Of(Action update)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        update();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
