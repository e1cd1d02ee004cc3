using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>How long an update took in seconds, and how that compares with moving as many bytes by a copy on the device.</summary>
internal readonly record struct Measurement(double Best, double Median, double Enqueue, double Copy, long Bytes)
{
    /// <summary>The updates between two events.</summary>
    public const int Queued = 10;

    public double BytesPerSecond => Bytes / Best;

    public double ShareOfCopy => Copy / Best;

    public static Measurement Of(GpuContext gpu, Workload workload, long elements, int runs)
    {
        var size = DataSize.Of(workload, elements);
        using var data = new WorkloadData(gpu, workload, size);
        var subjects = workload.Create(gpu);
        try
        {
            var (updates, copies) = Alternate(gpu, () => Update(subjects, data.Batch), size.Bytes, runs);
            foreach (var subject in subjects)
                subject.Collect();
            Array.Sort(updates, (one, other) => one.Device.CompareTo(other.Device));
            var median = (updates[(runs - 1) / 2].Device + updates[runs / 2].Device) / 2;
            return new(updates[0].Device, median, updates.Min(time => time.Host), copies.Min(time => time.Device), size.Bytes);
        }
        finally
        {
            foreach (var subject in subjects)
                subject.OnDevice.Dispose();
        }
    }

    private static void Update(IReadOnlyList<Subject> subjects, GpuBatch batch)
    {
        foreach (var subject in subjects)
            subject.Update(batch);
    }

    // Both see the same clocks and temperatures. A copy reads and writes: half of the bytes are enough to move as many as the update reads.
    private static (QueuedTime[] Updates, QueuedTime[] Copies) Alternate(GpuContext gpu, Action update, long bytes, int runs)
    {
        using var from = gpu.Accelerator.Allocate1D<float>(Math.Max(1, bytes / (2 * sizeof(float))));
        using var to = gpu.Accelerator.Allocate1D<float>(from.Length);
        void Copy() => from.View.CopyTo(gpu.Accelerator.DefaultStream, to.View);

        // Compiles the kernels and grows the scratch memory.
        update();
        update();
        Copy();
        var updates = new QueuedTime[runs];
        var copies = new QueuedTime[runs];
        for (var run = 0; run < runs; run++)
        {
            updates[run] = QueuedTime.Of(gpu, update, Queued);
            copies[run] = QueuedTime.Of(gpu, Copy, Queued);
        }
        return (updates, copies);
    }
}
