using System.Buffers;
using KerasMetricsDsl.Tests.Sets.Declared;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>A metric that is on a device is changed there only, and is on one device only.</summary>
[Collection(nameof(CpuDevice))]
public class OwnershipTests(CpuDevice device)
{
    private static readonly float[] Ones = [1, 1], Twos = [2, 3];

    private readonly GpuContext _gpu = device.Gpu;

    [Fact]
    public void Original_ThatIsChangedBesideTheDevice_Throws()
    {
        var metric = new MeanSquaredError();
        var onGpu = metric.On(_gpu);
        onGpu.UpdateState(new MetricBatch(Ones, Twos));
        foreach (var change in Changes(metric))
            Assert.Contains(_gpu.Name, Assert.Throws<InvalidOperationException>(change).Message, StringComparison.Ordinal);
        Assert.Same(metric, onGpu.Collect());
        foreach (var change in Changes(metric))
            Assert.Contains("change what On returned", Assert.Throws<InvalidOperationException>(change).Message, StringComparison.Ordinal);
        Assert.Equal(2.5, metric.Result());
        onGpu.Dispose();
        metric.UpdateState(Ones, Ones);
        Assert.Equal(1.25, metric.Result());
    }

    [Fact]
    public void Original_ThatIsReadBeforeItIsCollected_Throws()
    {
        var metric = new MeanSquaredError();
        using var onGpu = metric.On(_gpu);
        Assert.Equal(0, metric.Result());
        onGpu.UpdateState(new MetricBatch(Ones, Twos));
        foreach (Action read in (Action[])[() => metric.Result(), () => metric.Snapshot(), () => new MeanSquaredError().MergeState(metric), () => _ = metric.RowCounts])
            Assert.Contains("Collect", Assert.Throws<InvalidOperationException>(read).Message, StringComparison.Ordinal);
        Assert.Equal(2.5, onGpu.Collect().Result());
        Assert.Equal(2.5, metric.Result());
    }

    [Fact]
    public void Bounds_ThatAreReadBeforeTheAreaIsCollected_Throw()
    {
        var area = new AUC();
        using var onGpu = area.On(_gpu);
        onGpu.UpdateState(new MetricBatch(new float[] { 0, 1 }, new float[] { 0.2f, 0.3f }));
        Assert.Contains("Collect", Assert.Throws<InvalidOperationException>(() => area.Bounds()).Message, StringComparison.Ordinal);
        Assert.Equal(1, onGpu.Collect().Bounds().Value);
    }

    [Fact]
    public void Metric_ThatIsOnADevice_GoesToNoOther()
    {
        using var other = GpuContext.Create(GpuKind.Cpu);
        var metric = new MeanSquaredError();
        var onGpu = metric.On(_gpu);
        Assert.Contains("already", Assert.Throws<InvalidOperationException>(() => metric.On(_gpu)).Message, StringComparison.Ordinal);
        Assert.Contains("already", Assert.Throws<InvalidOperationException>(() => metric.On(other)).Message, StringComparison.Ordinal);
        onGpu.UpdateState(new MetricBatch(Ones, Twos));
        Assert.Equal(2.5, onGpu.Collect().Result());
        onGpu.Dispose();
        using var onOther = metric.On(other);
        onOther.UpdateState(new MetricBatch(Ones, Ones));
        Assert.Equal(1.25, onOther.Result());
    }

    [Fact]
    public void Set_WhoseMemberIsOnADevice_StaysWhereItIs()
    {
        var set = new ColumnReport();
        var member = set.Range.On(_gpu);
        Assert.Throws<InvalidOperationException>(() => set.On(_gpu));
        Assert.Throws<InvalidOperationException>(() => set.UpdateState(Rows(), Rows()));
        // The members before it have been left alone.
        set.Explained.UpdateState(Rows(), Rows());
        set.Explained.ResetState();
        member.Dispose();
        using var onGpu = set.On(_gpu);
        Assert.Throws<InvalidOperationException>(() => set.Explained.On(_gpu));
        Assert.Throws<InvalidOperationException>(() => set.Explained.UpdateState(Rows(), Rows()));
        Assert.Throws<InvalidOperationException>(set.ResetState);
        onGpu.UpdateState(new MetricBatch(Rows(), Rows()));
        Assert.Throws<InvalidOperationException>(() => set.Explained.Result());
        Assert.Throws<InvalidOperationException>(() => set.Result());
        Assert.Equal(2, onGpu.Collect().Explained.RowCounts.Seen);
        Assert.Equal(2, onGpu.Metrics[nameof(set.Areas)].RowCounts.Seen);
    }

    [Fact]
    public void Metric_MergedWithItself_IsRefused()
    {
        var metric = new MeanSquaredError();
        using var onGpu = metric.On(_gpu);
        onGpu.UpdateState(new MetricBatch(Ones, Twos));
        Assert.Throws<ArgumentException>(() => onGpu.MergeState(onGpu));
        Assert.Throws<ArgumentException>(() => onGpu.MergeState(metric));
        Assert.Equal(2.5, onGpu.Result());
    }

    [Fact]
    public void StateOps_ThroughTheDevice_Work()
    {
        using var onGpu = new MeanSquaredError().On(_gpu);
        onGpu.UpdateState(new MetricBatch(Ones, Twos));
        var saved = new ArrayBufferWriter<byte>();
        onGpu.WriteState(saved);
        onGpu.MergeState(onGpu.Snapshot());
        onGpu.UpdateState(new MetricBatch(Ones, Twos));
        Assert.Equal(6, onGpu.RowCounts.Seen);
        onGpu.ReadState(saved.WrittenSpan);
        Assert.Equal(2, onGpu.RowCounts.Seen);
        onGpu.UpdateState(new MetricBatch(Ones, Twos));
        Assert.Equal(4, onGpu.RowCounts.Seen);
        onGpu.ResetState();
        Assert.Equal(0, onGpu.RowCounts.Seen);
    }

    [Fact]
    public void Collect_AfterAFault_GoesOn()
    {
        var metric = new SparseCategoricalCrossentropy();
        var onGpu = metric.On(_gpu);
        var scores = MetricInput.Rows<float>([0.2f, 0.8f, 0.6f, 0.4f], 2);
        onGpu.UpdateState(new MetricBatch(new[] { 0, 1 }, scores));
        onGpu.UpdateState(new MetricBatch(new[] { 0, 7 }, scores));
        Assert.ThrowsAny<ArgumentException>(() => onGpu.Collect());
        Assert.Equal(2, metric.RowCounts.Seen);
        onGpu.UpdateState(new MetricBatch(new[] { 0, 1 }, scores));
        Assert.Equal(4, onGpu.Collect().RowCounts.Seen);
        onGpu.Dispose();
        metric.UpdateState(new[] { 0, 1 }, scores);
        Assert.Equal(6, metric.RowCounts.Seen);
    }

    private static Action[] Changes(MeanSquaredError metric) =>
    [
        () => metric.UpdateState(Ones, Twos),
        metric.ResetState,
        () => metric.MergeState(new MeanSquaredError()),
        () => metric.MergeState(new MeanSquaredError().Snapshot()),
        () => metric.ReadState(Saved()),
    ];

    private static byte[] Saved()
    {
        var state = new ArrayBufferWriter<byte>();
        new MeanSquaredError().WriteState(state);
        return state.WrittenSpan.ToArray();
    }

    private static MetricInput Rows() => MetricInput.Rows<float>([0.5f, 0.25f, 1, 0, 0.5f, 0.75f], 3);
}
