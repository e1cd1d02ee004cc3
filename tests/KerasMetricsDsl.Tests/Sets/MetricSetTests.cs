using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Sets.Declared;

namespace KerasMetricsDsl.Tests.Sets;

/// <summary>What a set offers beside its update.</summary>
public class MetricSetTests
{
    private static readonly float[] Actual = [0, 1, 1, 0];
    private static readonly float[] Predicted = [0.1f, 0.9f, 0.4f, 0.6f];

    [Fact]
    public void Result_AfterUpdates_HasEachMembersOwn()
    {
        var report = new ElementReport();
        report.UpdateState(Actual, Predicted);
        report.UpdateState(Actual, Predicted, sampleWeight: new float[] { 1, 2, 3, 4 });
        ElementReportResult result = report.Result();
        Assert.Equal(report.Mse.Result(), result.Mse);
        Assert.Equal(report.Hits.Result(), result.Hits);
        Assert.Equal(0.5, BinaryAccuracy.Compute(Actual, Predicted));
        Assert.Equal(result.Accuracy, result.SameAccuracy);
        Assert.NotEqual(0, result.Area);
    }

    [Fact]
    public void GetResults_AfterAnUpdate_HasAllMembersInTheirOrder()
    {
        var report = new ElementReport();
        report.UpdateState(Actual, Predicted);
        var results = report.GetResults();
        Assert.Equal(report.Metrics.Keys, results.Keys);
        Assert.Equal("Mse", results.Keys.First());
        Assert.Equal("SameArea", results.Keys.Last());
        Assert.All(results, entry => Assert.Equal(report.Metrics[entry.Key].GetResult(), entry.Value));
    }

    [Fact]
    public void InputNames_OfMembersWithDifferentInputs_AreAllOfThem() => Assert.Equal(["yTrue", "yPred", "values"], new LabelReport(1).InputNames);

    [Fact]
    public void UpdateState_WithTooFewInputs_SaysWhatIsExpected()
    {
        var error = Assert.Throws<ArgumentException>(() => new LabelReport(1).UpdateState(new MetricBatch(Actual)));
        Assert.StartsWith("LabelReport takes yTrue, yPred, values: 3 inputs, got 1.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ResetState_AfterUpdates_LeavesNothing()
    {
        var report = new ElementReport();
        report.UpdateState(Actual, Predicted);
        report.ResetState();
        SetRun.AreSame(new ElementReport(), report, "reset");
    }

    [Fact]
    public void MergeState_OfTwoHalves_IsTheWhole()
    {
        var set = SetCase.Get("labels");
        var samples = set.Draw(1000);
        IMetricSet whole = set.Create(), first = set.Create(), second = set.Create();
        SetRun.Feed(whole, samples.Slice(0, 400));
        SetRun.Feed(whole, samples.Slice(400, 600));
        SetRun.Feed(first, samples.Slice(0, 400));
        SetRun.Feed(second, samples.Slice(400, 600));
        first.MergeState(second);
        foreach (var (name, value) in whole.GetResults())
            Bits.AreClose(value.Values.ToArray(), first.GetResults()[name].Values.ToArray(), 1e-12, name);
    }

    [Fact]
    public void MergeState_WhenALaterMemberDiffers_ChangesNothing()
    {
        LabelReport report = new(2), other = new(3);
        Fill(report);
        Fill(other);
        var before = SetRun.Saved(report);
        Assert.Throws<ArgumentException>(() => report.MergeState(other));
        Assert.Equal(before, SetRun.Saved(report));
        Assert.Throws<ArgumentException>(() => ((IMetricSet)report).MergeState(new ElementReport()));
    }

    [Theory]
    [MemberData(nameof(SetCase.Names), MemberType = typeof(SetCase))]
    public void ReadState_OfWhatWasWritten_GivesAnEqualSet(string name)
    {
        var set = SetCase.Get(name);
        IMetricSet report = set.Create(), read = set.Create();
        SetRun.Feed(report, set.Draw(100));
        SetRun.Feed(read, set.Draw(33, seed: 5));
        read.ReadState(SetRun.Saved(report));
        SetRun.AreSame(report, read, name);
        Assert.Equal(SetRun.Saved(report), SetRun.Saved(read));
    }

    [Fact]
    public void ReadState_OfDamagedBytes_ChangesNothing()
    {
        var report = new LabelReport(2);
        Fill(report);
        var saved = SetRun.Saved(report);
        foreach (var length in (int[])[0, 11, 50, saved.Length - 1])
            Assert.Throws<InvalidDataException>(() => report.ReadState(saved.AsSpan(0, length)));
        var damaged = (byte[])saved.Clone();
        damaged[^20] ^= 1;
        Assert.Throws<InvalidDataException>(() => report.ReadState(damaged));
        Assert.Equal(saved, SetRun.Saved(report));
    }

    [Fact]
    public void ReadState_OfAnotherConfiguration_SaysSoAndChangesNothing()
    {
        LabelReport report = new(2), other = new(3);
        Fill(report);
        Fill(other);
        var before = SetRun.Saved(report);
        var error = Assert.Throws<InvalidDataException>(() => report.ReadState(SetRun.Saved(other)));
        Assert.Contains("configurations differ", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, SetRun.Saved(report));
    }

    [Fact]
    public void ReadState_OfASingleMetric_SaysSo()
    {
        var report = new LabelReport(2);
        var error = Assert.Throws<InvalidDataException>(() => report.ReadState(SetRun.Saved(report.Loss)));
        Assert.Contains("metric set LabelReport here", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => report.Loss.ReadState(SetRun.Saved(report)));
    }

    private static void Fill(LabelReport report) => SetRun.Feed(report, SetCase.Get("labels").Draw(10));
}
