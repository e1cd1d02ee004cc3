using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>Where a sample runs: on which thread, and how far below its caller's frame. Neither may matter to the time it takes.</summary>
internal sealed unsafe class Places : IDisposable
{
    /// <summary>How many stack addresses, 16 bytes apart, a vector of 64 bytes can tell from one another.</summary>
    public const int Offsets = 4;

    private readonly Thread _thread;
    private readonly SemaphoreSlim _asked = new(0);
    private readonly SemaphoreSlim _answered = new(0);
    private Action? _work;

    public Places()
    {
        _thread = new Thread(Serve) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Seconds that a run takes where the stack begins so many times 16 bytes lower.</summary>
    public static double Time(Action run, int repeats, int offset)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
            Lower(run, offset);
        // Not by GetElapsedTime: it counts in steps of 100 ns, and a call of few elements takes less.
        return (double)(Stopwatch.GetTimestamp() - start) / Stopwatch.Frequency / repeats;
    }

    /// <summary>Does the work on the other thread and waits for it.</summary>
    public void Elsewhere(Action work)
    {
        _work = work;
        _asked.Release();
        _answered.Wait();
    }

    public void Dispose()
    {
        _work = null;
        _asked.Release();
        _thread.Join();
        _asked.Dispose();
        _answered.Dispose();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Lower(Action run, int offset)
    {
        var bytes = stackalloc byte[(16 * offset) + 16];
        Keep(bytes);
        run();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(byte* bytes) => _ = bytes;

    private void Serve()
    {
        while (true)
        {
            _asked.Wait();
            if (_work is not { } work)
                return;
            work();
            _answered.Release();
        }
    }
}
