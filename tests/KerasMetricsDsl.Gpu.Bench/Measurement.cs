using System.Diagnostics;
using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>How long an update took, and how that compares with copying as many bytes on the device.</summary>
internal readonly record struct Measurement(double Milliseconds, double BytesPerSecond, double ShareOfCopy)
{
    // Enough updates that queueing them is not what is measured.
    private const int Queued = 10;

    public static Measurement Of(GpuContext gpu, Workload workload, long elements, int runs)
    {
        var rows = Math.Max(1, elements / workload.Columns);
        var cells = rows * workload.Columns;
        var truths = workload.Labels > 0 ? rows : cells;
        using var yTrue = gpu.Accelerator.Allocate1D<float>(truths);
        using var yPred = gpu.Accelerator.Allocate1D<float>(cells);
        Fill.Run(gpu, yTrue.View, workload.Labels > 0 ? workload.Labels : workload.Classes, asInts: workload.Labels > 0, seed: 1);
        Fill.Run(gpu, yPred.View, workload.Classes, asInts: false, seed: 2);
        var shape = workload.Columns == 1 ? new TensorShape((nint)cells, 1) : new TensorShape((nint)rows, workload.Columns);
        var first = workload.Labels > 0
            ? gpu.Wrap(((ArrayView<float>)yTrue.View).Cast<int>(), new TensorShape((nint)rows))
            : gpu.Wrap(yTrue.View, shape);
        var second = gpu.Wrap(yPred.View, shape);
        var updates = workload.Create(gpu);

        var update = Best(gpu, runs, () =>
        {
            foreach (var onDevice in updates)
                onDevice(first, second);
        });
        var bytes = (truths + cells) * sizeof(float);
        return new(update * 1e3, bytes / update, Copy(gpu, bytes, runs) / update);
    }

    // A copy reads and writes: half of the bytes are enough to move as many as the update reads.
    private static double Copy(GpuContext gpu, long bytes, int runs)
    {
        using var from = gpu.Accelerator.Allocate1D<float>(Math.Max(1, bytes / 8));
        using var to = gpu.Accelerator.Allocate1D<float>(from.Length);
        return Best(gpu, runs, () => from.View.CopyTo(to.View));
    }

    private static double Best(GpuContext gpu, int runs, Action queue)
    {
        // Compiles the kernels and grows the scratch memory.
        queue();
        queue();
        gpu.Synchronize();
        var best = double.PositiveInfinity;
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < Queued; i++)
                queue();
            gpu.Synchronize();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds / Queued);
        }
        return best;
    }
}
