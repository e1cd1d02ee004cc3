using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Sets.Declared;

namespace KerasMetricsDsl.Tests.Sets;

/// <summary>A batch that one member cannot take changes none of them.</summary>
public class AllOrNothingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(30_000)]
    public void UpdateState_WithALabelOutOfRange_ChangesNoMember(int count)
    {
        var set = SetCase.Get("labels");
        var report = new LabelReport(2);
        SetRun.Feed(report, set.Draw(100));
        var before = SetRun.Saved(report);
        var samples = set.Draw(count);
        ((int[])samples.Inputs[0].Values)[^1] = 5;
        var error = Assert.Throws<ArgumentException>(() => SetRun.Feed(report, samples));
        Assert.Contains("5 columns", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, SetRun.Saved(report));
    }

    [Fact]
    public void UpdateState_WithAnInputThatFitsOnlyTheFirstMembers_ChangesNoMember()
    {
        var set = SetCase.Get("labels");
        var report = new LabelReport(2);
        var samples = set.Draw(100);
        SetRun.Feed(report, samples);
        var before = SetRun.Saved(report);
        float[] weights = [.. Enumerable.Repeat(1f, 100)];
        Assert.Throws<ArgumentException>(() => report.UpdateState(
            samples.Inputs[0].ToInput(), samples.Inputs[1].ToInput(), new float[99], sampleWeight: weights));
        Assert.Equal(before, SetRun.Saved(report));
    }

    [Fact]
    public void UpdateState_RefusedByACheckOfTheLastMember_ChangesNoMember()
    {
        var report = new RowReport();
        var samples = SetCase.Get("rows").Draw(10);
        SetRun.Feed(report, samples);
        var before = SetRun.Saved(report);
        // There is no class 1 in rows of one column.
        Assert.Throws<ArgumentException>(() => report.UpdateState(MetricInput.Rows<float>(new float[5], 1), MetricInput.Rows<float>(new float[5], 1)));
        Assert.Equal(before, SetRun.Saved(report));
        SetRun.Feed(report, samples);
        var alone = new RowReport();
        SetRun.FeedAlone(alone, samples);
        SetRun.FeedAlone(alone, samples);
        SetRun.AreSame(alone, report, "after a batch that was refused");
    }

    [Fact]
    public void UpdateState_WithOtherColumnsThanBefore_ChangesNoMember()
    {
        var report = new ColumnReport();
        SetRun.Feed(report, SetCase.Get("columns").Draw(10));
        var before = SetRun.Saved(report);
        Assert.Throws<ArgumentException>(() => SetRun.Feed(report, SetCase.Get("many columns").Draw(10)));
        Assert.Equal(before, SetRun.Saved(report));
    }
}
