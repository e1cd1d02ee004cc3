using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>A workload's data on the device.</summary>
internal sealed class WorkloadData : IDisposable
{
    private readonly GpuContext _gpu;
    private readonly List<IDisposable> _buffers = [];

    public WorkloadData(GpuContext gpu, Workload workload, DataSize size)
    {
        _gpu = gpu;
        try
        {
            var rows = new TensorShape((nint)size.Rows);
            var shape = new TensorShape((nint)size.Rows, workload.Columns);
            var truths = Make(size.Truths, workload.Labels > 0 ? workload.Labels : workload.Truths, asInts: workload.Labels > 0);
            var predictions = Make(size.Cells, workload.Predictions);
            Batch = new(workload.Labels > 0 ? gpu.Wrap(truths.Cast<int>(), rows) : gpu.Wrap(truths, shape), gpu.Wrap(predictions, shape))
            {
                SampleWeight = workload.IsWeighted ? gpu.Wrap(Make(size.Weights, classes: 0), rows) : null,
            };
        }
        catch
        {
            // There may be room for the first buffer and not for the second.
            Dispose();
            throw;
        }
    }

    /// <summary>The inputs of an update.</summary>
    public GpuBatch Batch { get; }

    /// <inheritdoc/>
    public void Dispose() => _buffers.ForEach(buffer => buffer.Dispose());

    private ArrayView<float> Make(long length, int classes, bool asInts = false)
    {
        var buffer = _gpu.Accelerator.Allocate1D<float>(length);
        _buffers.Add(buffer);
        Fill.Run(_gpu, buffer.View, classes, asInts, seed: _buffers.Count);
        return buffer.View;
    }
}
