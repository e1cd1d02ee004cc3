using System.Runtime.ExceptionServices;

namespace KerasMetricsDsl.Engine;

/// <summary>
/// Runs numbered pieces of work on the thread pool and on the calling thread, without allocating once it is warm. Each
/// calling thread has one team and waits until its work is done, so a team never has two jobs.
/// </summary>
internal sealed unsafe class ChunkTeam : IThreadPoolWorkItem
{
    [ThreadStatic]
    private static ChunkTeam? _mine;

    // How many pool threads are inside the job, or Closed: a work item that starts late must not touch what is gone.
    private const int Closed = -1;
    private int _inside = Closed;

    // The items in the pool's queue. On a busy machine they stay there when their job is over, and the queue would grow with every job.
    private int _queued;

    private delegate*<void*, int, void> _body;
    private void* _context;
    private int _count;
    private int _next;
    private Exception? _failure;

    private ChunkTeam()
    {
    }

    /// <summary>Calls the body once for every number from 0 to count − 1 and returns when all calls have returned.</summary>
    /// <param name="body">The work. What it throws, such as that there is no memory, the caller gets when all threads have left.</param>
    /// <param name="context">Handed to every call.</param>
    /// <param name="count">The number of pieces.</param>
    /// <param name="threads">The most threads to use, the caller's included.</param>
    public static void Run(delegate*<void*, int, void> body, void* context, int count, int threads)
    {
        if (count <= 1 || threads <= 1)
        {
            for (var i = 0; i < count; i++)
                body(context, i);
            return;
        }
        (_mine ??= new ChunkTeam()).RunTogether(body, context, count, Math.Min(threads, count));
    }

    void IThreadPoolWorkItem.Execute()
    {
        Interlocked.Decrement(ref _queued);
        if (!TryEnter())
            return;
        Work();
        Interlocked.Decrement(ref _inside);
    }

    private void RunTogether(delegate*<void*, int, void> body, void* context, int count, int threads)
    {
        _body = body;
        _context = context;
        _count = count;
        _next = 0;
        _failure = null;
        Volatile.Write(ref _inside, 0);
        for (var queued = Volatile.Read(ref _queued); queued < threads - 1; queued++)
        {
            Interlocked.Increment(ref _queued);
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
        Work();
        // Items that have not started by now find the job closed; only those inside are waited for.
        var wait = new SpinWait();
        while (Interlocked.CompareExchange(ref _inside, Closed, 0) != 0)
            wait.SpinOnce(sleep1Threshold: -1);
        if (_failure is { } failure)
            ExceptionDispatchInfo.Throw(failure);
    }

    private bool TryEnter()
    {
        while (true)
        {
            var inside = Volatile.Read(ref _inside);
            if (inside == Closed)
                return false;
            if (Interlocked.CompareExchange(ref _inside, inside + 1, inside) == inside)
                return true;
        }
    }

    // The job lies on the caller's stack: nobody may leave it by an exception while others are inside, and no pool thread may end by one.
    private void Work()
    {
        try
        {
            int i;
            while ((i = Interlocked.Increment(ref _next) - 1) < _count)
                _body(_context, i);
        }
        catch (Exception exception)
        {
            Interlocked.CompareExchange(ref _failure, exception, null);
        }
    }
}
