using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Tests.Sets.Declared;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>What is no input of an update on a device is refused with a word about it.</summary>
[Collection(nameof(CpuDevice))]
public class InputTests(CpuDevice device)
{
    private readonly GpuContext _gpu = device.Gpu;

    [Fact]
    public void ThreeInputs_AreThreeInputs()
    {
        using var onGpu = new ThreeValues().On(_gpu);
        using GpuTensor x = _gpu.Copy(new float[] { 1, 2 }), y = _gpu.Copy(new float[] { 3, 4 }), z = _gpu.Copy(new float[] { 5, 6 });
        onGpu.UpdateState(x, y, z);
        Assert.Equal(11, onGpu.Result());
        onGpu.UpdateState([x, y, z], sampleWeight: z);
        onGpu.UpdateState(new GpuBatch(x, y, z) { SampleWeight = z });
        var onCpu = new ThreeValues();
        onCpu.UpdateState([1f, 2], [3f, 4], [5f, 6]);
        for (var i = 0; i < 2; i++)
            onCpu.UpdateState([1f, 2], [3f, 4], [5f, 6], [5f, 6]);
        Assert.Equal(onCpu.Result(), onGpu.Result());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    public void OtherNumbers_OfInputs_AreRefused(int count)
    {
        using var onGpu = new MeanSquaredError().On(_gpu);
        using var tensor = _gpu.Copy(new float[3]);
        GpuTensor[] inputs = [.. Enumerable.Repeat(tensor, count)];
        var message = Assert.Throws<ArgumentException>(() => onGpu.UpdateState(inputs)).Message;
        Assert.Contains($"2 inputs, got {count}", message, StringComparison.Ordinal);
        Assert.Equal(0, onGpu.Result());
    }

    [Fact]
    public void Batch_WithoutInputs_IsRefused()
    {
        using var onGpu = new MeanSquaredError().On(_gpu);
        using var set = new ColumnReport().On(_gpu);
        Assert.Contains("no inputs", Assert.Throws<ArgumentException>(() => onGpu.UpdateState(default(GpuBatch))).Message, StringComparison.Ordinal);
        Assert.Contains("no inputs", Assert.Throws<ArgumentException>(() => set.UpdateState(default(GpuBatch))).Message, StringComparison.Ordinal);
        Assert.Empty(default(GpuBatch).Inputs);
        Assert.Throws<ArgumentException>(() => new GpuBatch([]));
        Assert.Contains("got 9", Assert.Throws<ArgumentException>(() => new GpuBatch(new GpuTensor[9])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tensor_ThatIsNull_IsNamed()
    {
        using var onGpu = new MeanSquaredError().On(_gpu);
        using var tensor = _gpu.Copy(new float[3]);
        Assert.Contains("Input 1 of 2", Assert.Throws<ArgumentNullException>(() => onGpu.UpdateState(tensor, null!)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new GpuBatch(null!, tensor));
    }

    [Fact]
    public void WeightsAndMask_OfAnotherContext_AreRefused()
    {
        using var other = GpuContext.Create(GpuKind.Cpu);
        using GpuTensor here = _gpu.Copy(new float[3]), there = other.Copy(new float[3]);
        using var onGpu = new MeanSquaredError().On(_gpu);
        Assert.Throws<ArgumentException>(() => onGpu.UpdateState([here, here], there));
        Assert.Throws<ArgumentException>(() => onGpu.UpdateState([here, here], null, there));
        Assert.Throws<ArgumentException>(() => onGpu.UpdateState(here, there));
        Assert.Equal(0, onGpu.RowCounts.Seen);
    }

    [Fact]
    public void Wrap_OfAViewOnAnotherDevice_IsRefused()
    {
        using var other = GpuContext.Create(GpuKind.Cpu);
        using var floats = other.Accelerator.Allocate1D<float>(4);
        using var ints = other.Accelerator.Allocate1D<int>(4);
        Assert.Contains("another context", Assert.Throws<ArgumentException>(() => _gpu.Wrap(floats.View.AsContiguous())).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => _gpu.Wrap(ints.View.AsContiguous()));
        Assert.Throws<ArgumentException>(() => _gpu.Wrap(floats.View.AsContiguous(), new(2, 2)));
        Assert.Throws<ArgumentException>(() => _gpu.Wrap(ints.View.AsContiguous(), new(2, 2)));
    }

    [Fact]
    public void Wrap_OfNoBuffer_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => _gpu.Wrap(default(ArrayView<float>)));
        Assert.Throws<ArgumentException>(() => _gpu.Wrap(default(ArrayView<int>), new(0)));
        Assert.Throws<ArgumentException>(() => _gpu.Copy(default));
        using var buffer = _gpu.Accelerator.Allocate1D<float>(4);
        Assert.Contains("4", Assert.Throws<ArgumentException>(() => _gpu.Wrap(buffer.View.AsContiguous(), new(3))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HostInputs_ThatWereNotGiven_AreEmptyAsOnTheCpu()
    {
        using var onGpu = new MeanSquaredError().On(_gpu);
        onGpu.UpdateState(default(MetricBatch).Count == 0 ? new MetricBatch(default, default) : default);
        Assert.Equal(0, onGpu.Result());
        Assert.Throws<ArgumentException>(() => onGpu.UpdateState(new MetricBatch(new float[2], default)));
        Assert.Throws<ArgumentException>(() => onGpu.UpdateState(default(MetricBatch)));
    }
}
