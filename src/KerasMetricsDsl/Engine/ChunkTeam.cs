using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace KerasMetricsDsl.Engine;

/// <summary>
/// Runs numbered pieces of work on the thread pool and on the calling thread, without allocating once it is warm. Each
/// calling thread has one team and waits until its work is done, so a team never has two jobs.
/// </summary>
/// <remarks>
/// To wake a parked thread takes some 50 µs of the caller and as much until it is there; meanwhile one thread adds up half a million
/// squared errors. So a pool thread that has done its part stays awake for a while, and whoever updates in a loop finds it there. Whoever
/// does not shares only work that takes longer.
/// </remarks>
internal sealed unsafe class ChunkTeam : IThreadPoolWorkItem
{
    // In tenths of nanoseconds. Less is not shared with a thread that is awake; less is no reason to wake one that the next job finds awake;
    // less is no reason to wake one for this job alone.
    private const long WorthSharing = 150_000;
    private const long WorthKeepingAwake = 500_000;
    private const long WorthWaking = 2_000_000;

    private const long TenthsOfASecond = 10_000_000_000;

    // How long a pool thread waits for the next job, and what is no longer than that between two jobs is a loop.
    private static readonly long Patience = Stopwatch.Frequency / 10_000;

    [ThreadStatic]
    private static ChunkTeam? _mine;

    // How many pool threads are inside the job, or Closed: a work item that starts late must not touch what is gone.
    private const int Closed = -1;
    private int _inside = Closed;

    // The items in the pool's queue. On a busy machine they stay there when their job is over, and the queue would grow with every job.
    private int _queued;

    // The pool threads that wait for the next job, and the number of jobs there were.
    private int _waiting;
    private int _job;

    // When the caller last had work that is worth sharing.
    private long _asked;

    private delegate*<void*, int, void> _body;
    private void* _context;
    private int _count;
    private int _next;
    private int _most;
    private Exception? _failure;

    private ChunkTeam()
    {
    }

    /// <summary>On how many threads work is done fastest, the caller's included.</summary>
    /// <param name="cost">What it takes on one, in tenths of nanoseconds.</param>
    public static int ThreadsFor(long cost)
    {
        if (cost < WorthSharing)
            return 1;
        var team = _mine ??= new ChunkTeam();
        var most = EngineOptions.MaxDegreeOfParallelism;
        return cost >= (team.IsInLoop(cost) ? WorthKeepingAwake : WorthWaking) ? most : Math.Min(most, 1 + Volatile.Read(ref team._waiting));
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
        var job = Volatile.Read(ref _job);
        do
        {
            if (!TryEnter())
                continue;
            // No other job can begin before this thread has left.
            job = _job;
            Work();
            Interlocked.Decrement(ref _inside);
        }
        while (IsNextComing(ref job));
    }

    private void RunTogether(delegate*<void*, int, void> body, void* context, int count, int threads)
    {
        _body = body;
        _context = context;
        _count = count;
        _next = 0;
        _most = threads - 1;
        _failure = null;
        Volatile.Write(ref _inside, 0);
        Volatile.Write(ref _job, _job + 1);
        for (var there = Volatile.Read(ref _queued) + Volatile.Read(ref _waiting); there < threads - 1; there++)
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

    // Whether the caller's last job was as large and not long ago: there will be another.
    private bool IsInLoop(long cost)
    {
        var (now, asked) = (Stopwatch.GetTimestamp(), _asked);
        _asked = now;
        return now - asked < Patience + (2 * cost * Stopwatch.Frequency / TenthsOfASecond);
    }

    private bool TryEnter()
    {
        while (true)
        {
            var inside = Volatile.Read(ref _inside);
            if (inside == Closed || inside >= _most)
                return false;
            if (Interlocked.CompareExchange(ref _inside, inside + 1, inside) == inside)
                return true;
        }
    }

    // Waits for a job after the given one. Not while others want the thread: they are queued behind this.
    private bool IsNextComing(ref int job)
    {
        if (ThreadPool.PendingWorkItemCount > 0)
            return false;
        Interlocked.Increment(ref _waiting);
        var end = Stopwatch.GetTimestamp() + Patience;
        while (Volatile.Read(ref _job) == job && Stopwatch.GetTimestamp() < end)
            Thread.SpinWait(20);
        Interlocked.Decrement(ref _waiting);
        var next = Volatile.Read(ref _job);
        var isComing = next != job;
        job = next;
        return isComing;
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
