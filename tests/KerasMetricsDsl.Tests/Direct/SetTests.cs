using System.Buffers;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Direct.Declared;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Tests.Direct;

/// <summary>A set that takes plain spans for all members together leaves each as it would be alone.</summary>
[Collection(nameof(ProcessWideSettings))]
public class SetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(37)]
    [InlineData(1025)]
    [InlineData(8192)]
    [InlineData(8193)]
    public void Update_OfAnyLength_LeavesMembersAsTheyAreAlone(int count)
    {
        var data = DirectData.Draw(3, count);
        foreach (var weights in (float[]?[])[null, MetricCase.DrawWeights(count)])
        {
            DirectReport together = new(), alone = new();
            for (var update = 0; update < 2; update++)
            {
                together.UpdateState(data.Inputs[0], data.Inputs[1], data.Inputs[2], weights);
                FeedAlone(alone, data.Inputs, weights);
            }
            Assert.True(Saved(alone).SequenceEqual(Saved(together)), $"{count} values, {(weights is null ? "no weights" : "weights")}");
        }
    }

    [Fact]
    public void Update_OnEveryPath_LeavesMembersAsTheyAreAlone()
    {
        var data = DirectData.Draw(3, 2100);
        foreach (var path in LanesDispatch.Available)
        {
            using var forced = LanesDispatch.Force(path);
            DirectReport together = new(), alone = new();
            together.UpdateState(data.Inputs[0], data.Inputs[1], data.Inputs[2]);
            FeedAlone(alone, data.Inputs, null);
            Assert.True(Saved(alone).SequenceEqual(Saved(together)), $"{path}");
        }
    }

    [Fact]
    public void Update_ThatOneMemberRefuses_AddsNothingToAny()
    {
        var set = new DirectReport();
        set.UpdateState(Of(1f, 0f), Of(0.5f, 0.5f), Of(0.1f, 0.2f));
        var before = Saved(set);
        var spans = Assert.Throws<ArgumentException>(() => set.UpdateState(Of(1f, 7f), Of(0.5f, 0.5f), Of(0.1f, 0.2f)));
        var batch = Assert.Throws<ArgumentException>(
            () => set.UpdateState(new MetricBatch(Of(1, 7), Of(0.5f, 0.5f), Of(0.1f, 0.2f))));
        Assert.Equal(batch.Message, spans.Message);
        Assert.True(before.AsSpan().SequenceEqual(Saved(set)));
        set.UpdateState(Of(1f), Of(0.5f), Of(0.1f));
        Assert.Equal(3, set.Mse.RowCounts.Seen);
    }

    [Fact]
    public void Update_OfLengthsThatDiffer_IsRefusedAsABatchIs()
    {
        var set = new DirectReport();
        set.UpdateState(Of(1f, 0f), Of(0.5f, 0.5f), Of(0.1f, 0.2f));
        var spans = Assert.Throws<ArgumentException>(() => set.UpdateState(Of(1f, 0f), Of(0.5f), Of(0.1f, 0.2f)));
        var batch = Assert.Throws<ArgumentException>(
            () => set.UpdateState(new MetricBatch(Of(1, 0), Of(0.5f), Of(0.1f, 0.2f))));
        Assert.Equal(batch.Message, spans.Message);
        // The bins read the last input alone: it may be longer.
        set.UpdateState(Of(1f, 0f), Of(0.5f, 0.5f), Of(0.1f, 0.2f, 0.3f));
        Assert.Equal(5, set.Bins.RowCounts.Seen);
        Assert.Equal(4, set.Mse.RowCounts.Seen);
    }

    [Fact]
    public void Update_WhileAMemberIsRead_IsRefusedAndLeavesTheOthersFree()
    {
        var set = new DirectReport();
        using (((IMetricKernels)set.Hits).State.Reading())
            Assert.Throws<InvalidOperationException>(() => set.UpdateState(Of(1f), Of(0.5f), Of(0.1f)));
        Assert.Equal(0, set.Mse.RowCounts.Seen);
        set.Mse.UpdateState(Of(1f), Of(0.5f));
        set.UpdateState(Of(1f), Of(0.5f), Of(0.1f));
        Assert.Equal(2, set.Mse.RowCounts.Seen);
    }

    [Fact]
    public void Update_WithAMaskOrOtherTypes_IsThatOfABatch()
    {
        var set = new DirectReport();
        set.UpdateState(Of(1f, 0f), Of(0.5f, 0.5f), Of(0.1f, 0.2f), mask: new[] { true, false });
        Assert.Equal(new RowCounts(2, 0, 1), set.Accuracy.RowCounts);
        set.UpdateState(new[] { 1, 0 }, new[] { 0.5, 0.5 }, Of(0.1f, 0.2f));
        Assert.Equal(4, set.Accuracy.RowCounts.Seen);
    }

    [Fact]
    public void Update_OnceWarm_AllocatesNothing()
    {
        var data = DirectData.Draw(3, 37);
        var set = new DirectReport();
        Allocations.AreNone(() => set.UpdateState(data.Inputs[0], data.Inputs[1], data.Inputs[2]));
        var metric = new MeanSquaredError();
        Allocations.AreNone(() => metric.UpdateState(data.Inputs[0], data.Inputs[1], data.Inputs[2]));
        var overlap = new BinaryIoU();
        Allocations.AreNone(() => overlap.UpdateState(data.Inputs[0], data.Inputs[1]));
    }

    private static float[] Of(params float[] values) => values;

    private static void FeedAlone(DirectReport set, float[][] inputs, float[]? weights)
    {
        foreach (var metric in (IMetric[])[set.Mse, set.Accuracy, set.Hits, set.Overlap, set.Tabled])
            metric.UpdateState(new MetricBatch(inputs[0], inputs[1]) { SampleWeight = weights });
        set.Bins.UpdateState(new MetricBatch(inputs[2]) { SampleWeight = weights });
    }

    private static byte[] Saved(DirectReport set)
    {
        var writer = new ArrayBufferWriter<byte>();
        set.WriteState(writer);
        return writer.WrittenSpan.ToArray();
    }
}
