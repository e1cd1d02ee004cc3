using KerasMetricsDsl.Tests.Shapes;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>Rows without columns are seen, and leave the number of columns open, as on the CPU.</summary>
[Collection(nameof(CpuDevice))]
public class RowsWithoutColumnsTests(CpuDevice device)
{
    private static MetricInput Empty => MetricInput.Create<float>([], 5, 0);

    private static MetricInput TwoOfThree => MetricInput.Create<float>([1, 2, 3, 10, 20, 30], 2, 3);

    [Fact]
    public void Rows_BeforeAndAfterTheColumnsAreKnown_AreKept()
    {
        using var onGpu = new SeenColumns().On(device.Gpu);
        onGpu.UpdateState(new MetricBatch(Empty));
        onGpu.UpdateState(new MetricBatch(TwoOfThree));
        onGpu.UpdateState(new MetricBatch(Empty));
        Assert.Equal([12, 1, 11, 22, 33], onGpu.Collect().Result());
        onGpu.UpdateState(new MetricBatch(Empty) { SampleWeight = new float[] { 1, 2, 3, 4, 5 }, Mask = new[] { true, false, false, true, false } });
        Assert.Equal([17, 1, 11, 22, 33], onGpu.Collect().Result());
        Assert.Equal(new(17, 0, 3), onGpu.RowCounts);
    }

    [Fact]
    public void Columns_OfAnUpdateWithAFault_StayOpenAfterRowsWithoutColumns()
    {
        var metric = new SeenColumns { NanPolicy = NanPolicy.Throw };
        using var onGpu = metric.On(device.Gpu);
        onGpu.UpdateState(new MetricBatch(Empty));
        onGpu.UpdateState(new MetricBatch(MetricInput.Create<float>([1, float.NaN], 1, 2)));
        Assert.ThrowsAny<ArgumentException>(() => onGpu.Collect());
        Assert.Equal([5, 1], metric.Result());
        onGpu.UpdateState(new MetricBatch(MetricInput.Create<float>([1, float.NaN], 1, 2)));
        onGpu.UpdateState(new MetricBatch(TwoOfThree));
        Assert.Throws<ArgumentException>(() => onGpu.UpdateState(new MetricBatch(MetricInput.Create<float>([1, 2], 1, 2))));
        Assert.ThrowsAny<ArgumentException>(() => onGpu.Collect());
        Assert.Equal([7, 1, 11, 22, 33], metric.Result());
    }
}
