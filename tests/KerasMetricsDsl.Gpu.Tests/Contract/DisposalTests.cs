using System.Buffers;
using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Tests.Sets.Declared;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>What was disposed throws when it is used, and disposing never does.</summary>
[Collection(nameof(CpuDevice))]
public class DisposalTests(CpuDevice device)
{
    private static readonly float[] Values = [1, 2, 4];

    private readonly GpuContext _gpu = device.Gpu;

    [Fact]
    public void Tensor_ThatWasDisposed_IsNotRead()
    {
        using var onGpu = new MeanSquaredError().On(_gpu);
        using var good = _gpu.Copy(Values);
        var bad = _gpu.Copy(Values);
        bad.Dispose();
        bad.Dispose();
        Assert.Throws<ObjectDisposedException>(() => onGpu.UpdateState(good, bad));
        Assert.Throws<ObjectDisposedException>(() => onGpu.UpdateState([good, good], bad));
        Assert.Throws<ObjectDisposedException>(() => onGpu.UpdateState([good, good], null, bad));
        onGpu.UpdateState(good, good);
        Assert.Equal(3, onGpu.RowCounts.Seen);
    }

    [Fact]
    public void View_OfADisposedBuffer_IsNotRead()
    {
        var buffer = _gpu.Accelerator.Allocate1D(Values);
        var view = buffer.View.AsContiguous();
        using var wrapped = _gpu.Wrap(view);
        buffer.Dispose();
        using var onGpu = new MeanSquaredError().On(_gpu);
        Assert.Throws<ObjectDisposedException>(() => onGpu.UpdateState(wrapped, wrapped));
        Assert.Throws<ObjectDisposedException>(() => _gpu.Wrap(view));
    }

    [Fact]
    public void Wrapper_ThatWasDisposed_LeavesTheBuffer()
    {
        using var buffer = _gpu.Accelerator.Allocate1D(Values);
        var wrapped = _gpu.Wrap(buffer.View.AsContiguous());
        wrapped.Dispose();
        using var onGpu = new MeanSquaredError().On(_gpu);
        Assert.Throws<ObjectDisposedException>(() => onGpu.UpdateState(wrapped, wrapped));
        Assert.Equal(Values, buffer.GetAsArray1D());
    }

    [Fact]
    public void Metric_ThatWasDisposed_CanOnlySayWhatItIs()
    {
        var onGpu = new MeanSquaredError().On(_gpu);
        using var tensor = _gpu.Copy(Values);
        onGpu.UpdateState(tensor, tensor);
        onGpu.Dispose();
        onGpu.Dispose();
        AllThrow<ObjectDisposedException>(onGpu, tensor);
        Assert.Equal("mean_squared_error", onGpu.Name);
        Assert.Equal(2, onGpu.InputNames.Count);
    }

    [Fact]
    public void Context_ThatWasDisposed_TakesItsMetricsAndTensorsWithIt()
    {
        var gpu = GpuContext.Create(GpuKind.Cpu);
        var metric = new MeanSquaredError();
        var onGpu = metric.On(gpu);
        using var set = new ColumnReport().On(gpu);
        var tensor = gpu.Copy(Values);
        onGpu.UpdateState(tensor, tensor);
        gpu.Dispose();
        gpu.Dispose();
        AllThrow<ObjectDisposedException>(onGpu, tensor);
        Assert.Throws<ObjectDisposedException>(() => set.GetResults());
        Assert.Throws<ObjectDisposedException>(() => set.UpdateState(tensor, tensor));
        Assert.Throws<ObjectDisposedException>(() => gpu.Copy(Values));
        Assert.Throws<ObjectDisposedException>(() => gpu.Wrap(default(ArrayView<float>)));
        Assert.Throws<ObjectDisposedException>(gpu.Synchronize);
        Assert.Throws<ObjectDisposedException>(() => new MeanSquaredError().On(gpu));
        Assert.Throws<ObjectDisposedException>(() => new ColumnReport().On(gpu));
        tensor.Dispose();
        onGpu.Dispose();
        metric.UpdateState(Values, Values);
        Assert.Equal(3, metric.RowCounts.Seen);
    }

    [Fact]
    public void Set_ThatWasDisposed_GivesItsMembersBack()
    {
        var set = new ColumnReport();
        var onGpu = set.On(_gpu);
        onGpu.Dispose();
        onGpu.Dispose();
        Assert.Throws<ObjectDisposedException>(() => onGpu.Metrics);
        Assert.Throws<ObjectDisposedException>(() => onGpu.GetResults());
        Assert.Throws<ObjectDisposedException>(() => onGpu.Collect());
        Assert.Throws<ObjectDisposedException>(onGpu.ResetState);
        Assert.Throws<ObjectDisposedException>(() => onGpu.MergeState(new ColumnReport()));
        Assert.Throws<ObjectDisposedException>(() => onGpu.WriteState(new ArrayBufferWriter<byte>()));
        Assert.Throws<ObjectDisposedException>(() => onGpu.ReadState([]));
        set.ResetState();
        using var again = set.On(_gpu);
    }

    private static void AllThrow<TException>(GpuMetric<MeanSquaredError> metric, GpuTensor tensor)
        where TException : Exception
    {
        Assert.Throws<TException>(() => metric.UpdateState(tensor, tensor));
        Assert.Throws<TException>(() => metric.UpdateState(new MetricBatch(Values, Values)));
        Assert.Throws<TException>(() => metric.Collect());
        Assert.Throws<TException>(() => metric.Result());
        Assert.Throws<TException>(() => metric.GetResult());
        Assert.Throws<TException>(() => metric.RowCounts);
        Assert.Throws<TException>(metric.ResetState);
        Assert.Throws<TException>(() => metric.MergeState(new MeanSquaredError()));
        Assert.Throws<TException>(() => metric.MergeState(new MeanSquaredError().Snapshot()));
        Assert.Throws<TException>(() => metric.Snapshot());
        Assert.Throws<TException>(() => metric.WriteState(new ArrayBufferWriter<byte>()));
        Assert.Throws<TException>(() => metric.ReadState([]));
    }
}
