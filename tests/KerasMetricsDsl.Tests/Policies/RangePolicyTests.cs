using KerasMetricsDsl.Tests.Configuration;
using KerasMetricsDsl.Tests.Laws.Declared;

namespace KerasMetricsDsl.Tests.Policies;

/// <summary>What lies outside of a histogram is counted where everybody can see it, or refused.</summary>
public class RangePolicyTests
{
    // Labels from 1 on, where classes begin at 0: the commonest mistake.
    private static readonly int[] FromOne = [0, 1, 5, 5, 5, 5];

    [Fact]
    public void Drop_OfLabelsThatAreNoClass_CountsThem()
    {
        IMetric accuracy = new BalancedAccuracy(2);
        accuracy.UpdateState(new MetricBatch(FromOne, FromOne));
        Assert.Equal((1, 4, 6), (accuracy.GetResult().Scalar, accuracy.DroppedCount, accuracy.RowCounts.Used));
        Assert.Equal(4, accuracy.Snapshot().DroppedCount);
        accuracy.MergeState(accuracy.Snapshot());
        Assert.Equal(8, accuracy.DroppedCount);
        accuracy.ResetState();
        Assert.Equal(0, accuracy.DroppedCount);
    }

    [Fact]
    public void DroppedCount_OfAMetricWithoutHistogram_IsZero() => Assert.Equal(0, ((IMetric)new MeanSquaredError()).DroppedCount);

    [Fact]
    public void Throw_OfALabelThatIsNoClass_SaysWhereAndAddsNothing()
    {
        var accuracy = new BalancedAccuracy(2) { RangePolicy = RangePolicy.Throw };
        accuracy.UpdateState(new[] { 0, 1 }, new[] { 0, 0 });
        var error = Assert.Throws<ArgumentException>(() => accuracy.UpdateState(FromOne, FromOne));
        Assert.Equal(
            "balanced_accuracy: position 2 is outside of the histogram Confusion of 4 cells, and the metric's policy is RangePolicy.Throw. "
            + "Nothing was added.",
            error.Message);
        Assert.Equal((0.5, 0, new RowCounts(2, 0, 0)), (accuracy.Result(), accuracy.DroppedCount, accuracy.RowCounts));
    }

    // Element loops, their tails, rows side by side and along.
    [Theory]
    [InlineData(16)]
    [InlineData(1037)]
    [InlineData(200_003)]
    public void Throw_OfSeveral_NamesTheFirst(int count)
    {
        var labels = new int[count];
        (labels[count - 2], labels[count - 1]) = (-1, 7);
        var scores = new float[count];
        var matrix = new ConfusionMatrix(2) { RangePolicy = RangePolicy.Throw };
        Assert.Contains($"position {count - 2} ", Thrown(matrix, new(labels, labels)), StringComparison.Ordinal);
        var rows = new ConfusionMatrix(2, sparseYPred: false) { RangePolicy = RangePolicy.Throw };
        Assert.Contains($"position {count - 2} ", Thrown(rows, new(labels, MetricInput.Rows<float>([.. scores, .. scores], 2))), StringComparison.Ordinal);
    }

    [Fact]
    public void Throw_OfLongRows_NamesTheRow()
    {
        var matrix = new ConfusionMatrix(200, sparseYPred: false) { RangePolicy = RangePolicy.Throw };
        Assert.Contains("position 1 ", Thrown(matrix, new(new[] { 3, 200, -4 }, MetricInput.Rows<float>(new float[600], 200))), StringComparison.Ordinal);
    }

    [Fact]
    public void Throw_OfWhatIsLeftOut_DoesNot()
    {
        var matrix = new ConfusionMatrix(2) { RangePolicy = RangePolicy.Throw, IgnoreIndex = 5 };
        matrix.UpdateState(new[] { 0, 1, 5, 9 }, new[] { 0, 1, 0, 0 }, mask: new[] { true, true, true, false });
        Assert.Equal([1, 0, 0, 1], matrix.Result());
    }

    [Fact]
    public void Throw_InASet_AddsToNoMember()
    {
        var report = new RangeReport();
        Assert.Throws<ArgumentException>(() => report.UpdateState(FromOne, FromOne));
        Assert.Equal((default, default), (report.Lenient.RowCounts, report.Strict.RowCounts));
        report.UpdateState(new[] { 0, 1 }, new[] { 0, 1 });
        Assert.Equal(report.Lenient.Result(), report.Strict.Result());
    }

    [Fact]
    public void RangePolicy_IsConfigurationAndIdentity()
    {
        var strict = new ConfusionMatrix(2) { RangePolicy = RangePolicy.Throw };
        Assert.EndsWith("\"range_policy\":\"throw\"}", strict.GetConfig().ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(RangePolicy.Throw, ConfusionMatrix.FromConfig(Json.Config(strict)).RangePolicy);
        Assert.Equal(RangePolicy.Throw, MeanIoU.FromConfig(Json.Config(new MeanIoU(2) { RangePolicy = RangePolicy.Throw })).RangePolicy);
        Assert.Throws<ArgumentException>(() => strict.MergeState(new ConfusionMatrix(2)));
    }

    [Fact]
    public void Policies_ThatAreNone_AreRefusedWhereTheyAreSet()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeanSquaredError { NanPolicy = (NanPolicy)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new F1Score { NanPolicy = (NanPolicy)(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScaledError(0, 1) { RangePolicy = (RangePolicy)2 });
    }

    private static string Thrown(IMetric metric, in MetricBatch batch)
    {
        try
        {
            metric.UpdateState(batch);
        }
        catch (ArgumentException exception)
        {
            Assert.Equal((default, 0), (metric.RowCounts, metric.DroppedCount));
            return exception.Message;
        }

        return "nothing was thrown";
    }
}

[MetricSet]
public partial class RangeReport
{
    public ConfusionMatrix Lenient { get; } = new(2);
    public ConfusionMatrix Strict { get; } = new(2) { RangePolicy = RangePolicy.Throw };
}
