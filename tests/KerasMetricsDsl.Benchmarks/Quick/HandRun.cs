using System.Runtime.InteropServices;

namespace KerasMetricsDsl.Benchmarks.Quick;

/// <summary>A kernel by hand over some elements of arrays that it knows.</summary>
internal unsafe delegate void HandKernel(nint first, nint count, double* totals);

/// <summary>A kernel by hand over all elements, in chunks, on one thread or two.</summary>
/// <param name="elements">How many there are.</param>
/// <param name="kernel">Takes a chunk.</param>
/// <param name="slots">How many totals the kernel adds to.</param>
/// <param name="result">The metric of the totals.</param>
/// <param name="chunk">How many a kernel takes at a time.</param>
internal sealed unsafe class HandRun(nint elements, HandKernel kernel, int slots, HandResult result, int chunk = 65_536)
{
    private readonly double* _totals = (double*)NativeMemory.AlignedAlloc((nuint)(2 * 512 * sizeof(double)), 64);
    private long _next;

    /// <summary>The metric of what the last run gathered.</summary>
    public double Result => result(new(_totals, slots));

    /// <summary>Makes a run of kernels that gather nothing.</summary>
    public static HandRun Of(nint elements, Action<int, int> work, int chunk = 65_536) =>
        new(elements, (first, count, _) => work((int)first, (int)count), 1, _ => 0, chunk);

    /// <summary>Gathers everything on the calling thread.</summary>
    public void Run()
    {
        new Span<double>(_totals, slots).Clear();
        for (nint first = 0; first < elements; first += chunk)
            kernel(first, nint.Min(chunk, elements - first), _totals);
    }

    /// <summary>Gathers everything, a thread of the pool helping the calling one where there are chunks for both.</summary>
    public void RunOnTwo()
    {
        if (elements <= chunk)
        {
            Run();
            return;
        }

        _next = 0;
        var second = _totals + 512;
        new Span<double>(_totals, slots).Clear();
        new Span<double>(second, slots).Clear();
        using var done = new ManualResetEventSlim();
        ThreadPool.UnsafeQueueUserWorkItem(
            finished =>
            {
                Take(_totals + 512);
                finished.Set();
            },
            done,
            preferLocal: false);
        Take(_totals);
        done.Wait();
        for (var i = 0; i < slots; i++)
            _totals[i] += second[i];
    }

    private void Take(double* totals)
    {
        long first;
        while ((first = Interlocked.Add(ref _next, chunk) - chunk) < elements)
            kernel((nint)first, nint.Min(chunk, elements - (nint)first), totals);
    }
}

/// <summary>The metric of totals.</summary>
internal delegate double HandResult(ReadOnlySpan<double> totals);
