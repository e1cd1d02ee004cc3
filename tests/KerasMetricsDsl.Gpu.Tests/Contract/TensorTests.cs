using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Bench.Contract;
using Half = System.Half;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>Data on the device: copied or wrapped, of any type and shape.</summary>
[Collection(nameof(CpuDevice))]
public class TensorTests(CpuDevice device)
{
    private readonly GpuContext _gpu = device.Gpu;

    [Fact]
    public void Tensors_GiveWhatHostDataGive()
    {
        float[] yTrue = [0, 1, 1, 0, 1], yPred = [0.2f, 0.7f, 0.4f, 0.6f, 0.9f], weights = [1, 2, 0.5f, 1, 3];
        var onCpu = new BinaryAccuracy();
        onCpu.UpdateState(yTrue, yPred, weights);
        using var onGpu = new BinaryAccuracy().On(_gpu);
        using var t = _gpu.Copy(yTrue);
        using var p = _gpu.Copy(yPred);
        using var w = _gpu.Copy(weights);
        onGpu.UpdateState([t, p], w);
        Assert.Equal(onCpu.Result(), onGpu.Result().Scalar);
        Assert.Equal(onCpu.Result(), onGpu.Collect().Result());
    }

    [Fact]
    public void Rows_FromOneDimension_HaveTheirColumns()
    {
        float[] rows = [0.1f, 0.7f, 0.2f, 0.5f, 0.3f, 0.2f];
        using var onGpu = new SparseCategoricalAccuracy().On(_gpu);
        using var t = _gpu.Copy(new[] { 1, 1 });
        using var p = _gpu.Copy(rows, columns: 3);
        onGpu.UpdateState(t, p);
        Assert.Equal(0.5, onGpu.Result());
    }

    [Fact]
    public void Wrapped_Buffers_AreReadInPlace()
    {
        using var yTrue = _gpu.Accelerator.Allocate1D<float>([1, 2, 3]);
        using var labels = _gpu.Accelerator.Allocate1D<int>([1, 2, 5]);
        using var onGpu = new MeanSquaredError().On(_gpu);
        onGpu.UpdateState(_gpu.Wrap(yTrue.View.AsContiguous()), _gpu.Wrap(labels.View.AsContiguous()));
        Assert.Equal(4.0 / 3, onGpu.Result().Scalar, 15);
    }

    [Theory]
    [InlineData(typeof(double))]
    [InlineData(typeof(Half))]
    [InlineData(typeof(byte))]
    [InlineData(typeof(short))]
    [InlineData(typeof(long))]
    [InlineData(typeof(bool))]
    public void ElementTypes_AreReadAsOnTheCpu(Type type)
    {
        int[] labels = [0, 1, 1, 0, 1, 1, 1];
        float[] scores = [0.2f, 0.7f, 0.4f, 0.6f, 0.9f, 0.5f, 0.1f];
        var onCpu = new BinaryAccuracy();
        onCpu.UpdateState(Converted(labels, type), scores);
        using var onGpu = new BinaryAccuracy().On(_gpu);
        using var t = _gpu.Copy(Converted(labels, type));
        using var p = _gpu.Copy(scores);
        onGpu.UpdateState(t, p);
        onGpu.UpdateState(new MetricBatch(Converted(labels, type), scores));
        onCpu.UpdateState(Converted(labels, type), scores);
        Assert.Equal(onCpu.Result(), onGpu.Result().Scalar);
    }

    [Fact]
    public void Labels_MayBeFloatsAndFlagsAnything()
    {
        float[] labels = [1.7f, 0, 2];
        float[] scores = [0.1f, 0.8f, 0.1f, 0.4f, 0.3f, 0.3f, 0.2f, 0.3f, 0.5f];
        var onCpu = new SparseCategoricalAccuracy();
        onCpu.UpdateState(labels, MetricInput.Rows<float>(scores, 3), mask: new[] { 1, 0, 5 });
        using var onGpu = new SparseCategoricalAccuracy().On(_gpu);
        using var t = _gpu.Copy(labels);
        using var p = _gpu.Copy(scores, 3);
        using var mask = _gpu.Copy(new[] { 1, 0, 5 });
        onGpu.UpdateState([t, p], sampleWeight: null, mask);
        Assert.Equal(onCpu.Result(), onGpu.Result().Scalar);
    }

    [Theory]
    [InlineData()]
    [InlineData(4)]
    [InlineData(4, 1)]
    [InlineData(1, 3)]
    [InlineData(4, 3)]
    public void Weights_AreBroadcastAsOnTheCpu(params int[] axes)
    {
        nint[] lengths = Array.ConvertAll(axes, axis => (nint)axis);
        var shape = new TensorShape(lengths);
        var weights = Situations.Weights((int)shape.Length);
        var random = new Random(5);
        float[] a = [.. Enumerable.Range(0, 24).Select(_ => random.NextSingle())], b = [.. a.Reverse()];
        var onCpu = new Huber();
        onCpu.UpdateState(MetricInput.Create<float>(a, 4, 3, 2), MetricInput.Create<float>(b, 4, 3, 2), MetricInput.Create<float>(weights, lengths));
        using var onGpu = new Huber().On(_gpu);
        using var t = _gpu.Copy(MetricInput.Create<float>(a, 4, 3, 2));
        using var p = _gpu.Copy(MetricInput.Create<float>(b, 4, 3, 2));
        using var w = _gpu.Copy(MetricInput.Create<float>(weights, lengths));
        onGpu.UpdateState([t, p], w);
        Assert.Equal(onCpu.Result(), onGpu.Result().Scalar);
    }

    [Fact]
    public void Axes_ThatAreNotTheLast_BecomeRows()
    {
        var random = new Random(6);
        float[] a = [.. Enumerable.Range(0, 60).Select(_ => random.NextSingle())], b = [.. a.Reverse()];
        var onCpu = new CosineSimilarity(axis: 1);
        onCpu.UpdateState(MetricInput.Create<float>(a, 4, 3, 5), MetricInput.Create<float>(b, 4, 3, 5));
        using var onGpu = new CosineSimilarity(axis: 1).On(_gpu);
        using var t = _gpu.Copy(MetricInput.Create<float>(a, 4, 3, 5));
        using var p = _gpu.Copy(MetricInput.Create<float>(b, 4, 3, 5));
        onGpu.UpdateState(t, p);
        Assert.Equal(onCpu.Result(), onGpu.Result().Scalar);
    }

    [Fact]
    public void Tensor_OfAnotherContext_IsRefused()
    {
        using var other = GpuContext.Create(GpuKind.Cpu);
        using var t = other.Copy(new float[3]);
        using var onGpu = new MeanSquaredError().On(_gpu);
        Assert.Throws<ArgumentException>(() => onGpu.UpdateState(t, t));
    }

    [Fact]
    public void Copy_OfALongThatDoesNotFit_NamesItsPosition()
    {
        var error = Assert.Throws<ArgumentException>(() => _gpu.Copy(new[] { 1L, 1L << 40 }));
        Assert.Contains("position 1", error.Message, StringComparison.Ordinal);
    }

    private static MetricInput Converted(int[] labels, Type type) =>
        type == typeof(double) ? Array.ConvertAll(labels, x => (double)x)
        : type == typeof(Half) ? Array.ConvertAll(labels, x => (Half)x)
        : type == typeof(byte) ? Array.ConvertAll(labels, x => (byte)x)
        : type == typeof(short) ? Array.ConvertAll(labels, x => (short)x)
        : type == typeof(long) ? Array.ConvertAll(labels, x => (long)x)
        : Array.ConvertAll(labels, x => x != 0);
}
