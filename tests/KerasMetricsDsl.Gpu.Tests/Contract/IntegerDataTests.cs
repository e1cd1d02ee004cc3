using KerasMetricsDsl.Tests.Engine.Integers;
using Half = System.Half;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>Integers that float32 does not tell apart, labels that are none, and values outside of histograms.</summary>
[Collection(nameof(CpuDevice))]
public class IntegerDataTests(CpuDevice device)
{
    private const int Even = 16777216;
    private const int Odd = 16777217;

    private static readonly int[] Ids = [Even, Odd, -Odd, int.MaxValue, int.MinValue, 7];
    private static readonly int[] Others = [Odd, Odd, -Even, int.MaxValue - 1, int.MinValue, 7];

    [Fact]
    public void Elements_OfIntegers_AreComparedAsIntegers()
    {
        device.IsAsOnTheCpu(() => new Accuracy(), new(Ids, Others));
        device.IsAsOnTheCpu(() => new Accuracy(), new(Longs(Ids), Others) { Mask = new[] { true, true, false, true, true, true } });
        device.IsAsOnTheCpu(() => new Accuracy(), new(Array.ConvertAll(Ids, id => (float)id), Others));
        device.IsAsOnTheCpu(() => new ComparedElements(), new(Ids, Others) { SampleWeight = new[] { 1f, 2, 3, 4, 5, 6 } });
        device.IsAsOnTheCpu(() => new AreAllSame(), new(Ids, Others));
        device.IsAsOnTheCpu(() => new AreAllSame(), new(Ids, Ids));
        device.IsAsOnTheCpu(() => new Accuracy(), new(new[] { 1, 1L << 40 }, new[] { 1, 1L << 41 }));
        device.IsAsOnTheCpu(() => new Accuracy(), new(new[] { 1, 1L << 40 }, new[] { 1, 2f }));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(150)]
    public void Rows_OfIntegers_AreComparedAsIntegers(int columns)
    {
        int[] ids = [.. Enumerable.Range(Even, 6 * columns)];
        int[] others = [.. ids.Select((id, i) => i % 3 == 0 ? id ^ 1 : id)];
        MetricInput a = MetricInput.Rows<int>(ids, columns), b = MetricInput.Rows<int>(others, columns);
        device.IsAsOnTheCpu(() => new ExactMatch(), new(a, b));
        device.IsAsOnTheCpu(() => new ComparedRows(), new(a, b));
        device.IsAsOnTheCpu(() => new ComparedColumns(), new(a, MetricInput.Rows<long>(Longs(others), columns)));
        device.IsAsOnTheCpu(() => new LabelAmongIds(), new(new[] { Even, Odd, 3, 4, 5, 6 }, b));
    }

    [Fact]
    public void Tensors_OfIntegers_AreComparedAsIntegers()
    {
        using var onGpu = new Accuracy().On(device.Gpu);
        using var ids = device.Gpu.Copy(Ids);
        using var others = device.Gpu.Copy(Others);
        onGpu.UpdateState(ids, others);
        Assert.Equal(0.5, onGpu.Result().Scalar);
    }

    [Fact]
    public void Sets_OfIntegers_HaveTheResultsOfTheCpu()
    {
        ComparedSet onCpu = new(), moved = new();
        onCpu.UpdateState(Ids, Others);
        using var onGpu = moved.On(device.Gpu);
        onGpu.UpdateState(new MetricBatch(Ids, Others));
        Assert.Equal(onCpu.GetResults(), onGpu.GetResults());
    }

    [Fact]
    public void IgnoreIndex_OfIntegers_IsThatIntegerAlone()
    {
        device.IsAsOnTheCpu(() => new MeanAbsoluteError { IgnoreIndex = Odd }, new(Ids, Others));
        device.IsAsOnTheCpu(() => new MeanAbsoluteError { IgnoreIndex = Odd }, new(new long[] { Even, Odd, (1L << 32) + Odd }, new[] { 1, 2, 3 }));
        device.IsAsOnTheCpu(() => new Accuracy { IgnoreIndex = Odd }, new(Ids, Others));
    }

    [Fact]
    public void Labels_ThatAreNoWholeNumbers_AreNone()
    {
        float[] labels = [0, 0.7f, -0.5f, float.NaN, 1, 1e10f, 2147483648, -0f, float.NegativeInfinity];
        int[] predictions = [0, 0, 0, 0, 1, 0, 0, 0, 0];
        IsDropped(labels);
        IsDropped(Array.ConvertAll(labels, label => (double)label));
        IsDropped(Array.ConvertAll(labels, label => (Half)label));
        device.IsAsOnTheCpu(() => new SparseCategoricalCrossentropy(), new(new[] { 0, 0.5f }, MetricInput.Rows<float>([0.9f, 0.1f, 0.5f, 0.5f], 2)));

        void IsDropped(MetricInput yTrue)
        {
            device.IsAsOnTheCpu(() => new ConfusionMatrix(2), new(yTrue, predictions));
            device.IsAsOnTheCpu(() => new ConfusionMatrix(2, sparseYPred: false), new(yTrue, MetricInput.Rows<float>(new float[18], 2)));
            device.IsAsOnTheCpu(() => new LabelHistogram(), new(yTrue, MetricInput.Rows<float>(new float[18], 2)));
            device.IsAsOnTheCpu(() => new MeanIoU(2), new(yTrue, predictions));
        }

        using var onGpu = new ConfusionMatrix(2).On(device.Gpu);
        using var onDevice = device.Gpu.Copy(labels);
        using var classes = device.Gpu.Copy(predictions);
        onGpu.UpdateState(onDevice, classes);
        Assert.Equal(6, onGpu.DroppedCount);
    }

    [Fact]
    public void RangePolicy_Throw_SaysWhatTheCpuSays()
    {
        int[] labels = [0, 1, 5, 0, -1, 1];
        device.IsAsOnTheCpu(() => new ConfusionMatrix(2) { RangePolicy = RangePolicy.Throw }, new(labels, labels));
        device.IsAsOnTheCpu(() => new ConfusionMatrix(2) { RangePolicy = RangePolicy.Throw, IgnoreIndex = 5 }, new(labels, labels));
        device.IsAsOnTheCpu(
            () => new ConfusionMatrix(2) { RangePolicy = RangePolicy.Throw },
            new(labels, labels) { Mask = new[] { true, true, false, true, false, true } });
        device.IsAsOnTheCpu(
            () => new ConfusionMatrix(2, sparseYPred: false) { RangePolicy = RangePolicy.Throw },
            new(labels, MetricInput.Rows<float>(new float[12], 2)));
        device.IsAsOnTheCpu(
            () => new ConfusionMatrix(200, sparseYPred: false) { RangePolicy = RangePolicy.Throw },
            new(labels, MetricInput.Rows<float>(new float[1200], 200)));
        device.IsAsOnTheCpu(() => new MeanIoU(2) { RangePolicy = RangePolicy.Throw }, new(labels, labels) { SampleWeight = new[] { 1f, 2, 3, 4, 5, 6 } });
    }

    [Fact]
    public void WriteState_OfANaNFromTheDevice_HasTheCanonicalOne() => device.IsAsOnTheCpu(
        () => new PearsonCorrelation(), new(MetricInput.Rows<float>([1, 2], 1), MetricInput.Rows<float>([3, 4], 1)));

    [Fact]
    public void Mask_OfOneFlagAsAPlainSpan_IsRefused() =>
        device.IsAsOnTheCpu(() => new BinaryAccuracy(), new(new[] { 1f, 0 }, new[] { 1f, 0 }) { Mask = new[] { false } });

    private static long[] Longs(int[] values) => Array.ConvertAll(values, value => (long)value);
}

/// <summary>A histogram of one dimension beside rows.</summary>
[Metric]
public partial class LabelHistogram
{
    [Histogram(2)] static int Labels(int label, Row scores) => label + scores.ArgMax();
}
