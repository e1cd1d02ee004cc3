namespace KerasMetricsDsl.Tests.Beyond;

/// <summary>Every golden case: at once, in batches, and merged from shards.</summary>
public class GoldenTests
{
    public static TheoryData<string> Names => [.. GoldenCase.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Result_OfAllSamples_IsTheGoldenOne(string name)
    {
        var (golden, metric) = (GoldenCase.All[name], GoldenMetrics.Create(name));
        golden.Feed(metric, ..);
        AreClose(golden, metric);
    }

    [Theory, MemberData(nameof(Names))]
    public void Result_OfBatches_IsTheGoldenOne(string name)
    {
        var (golden, metric) = (GoldenCase.All[name], GoldenMetrics.Create(name));
        golden.Feed(metric, ..1);
        golden.Feed(metric, 1..7);
        golden.Feed(metric, 7..);
        AreClose(golden, metric);
    }

    [Theory, MemberData(nameof(Names))]
    public void Result_OfMergedShards_IsTheGoldenOne(string name)
    {
        var (golden, metric, other) = (GoldenCase.All[name], GoldenMetrics.Create(name), GoldenMetrics.Create(name));
        golden.Feed(metric, ..5);
        golden.Feed(other, 5..);
        metric.MergeState(other);
        AreClose(golden, metric);
    }

    [Theory, MemberData(nameof(Names))]
    public void Result_AfterReset_IsTheGoldenOneAgain(string name)
    {
        var (golden, metric) = (GoldenCase.All[name], GoldenMetrics.Create(name));
        golden.Feed(metric, ..3);
        metric.ResetState();
        golden.Feed(metric, ..);
        AreClose(golden, metric);
    }

    private static void AreClose(GoldenCase golden, IMetric metric)
    {
        var result = metric.GetResult().Values;
        Assert.Equal(golden.Result.Length, result.Length);
        for (var i = 0; i < result.Length; i++)
        {
            var tolerance = 1e-6 + 1e-5 * Math.Abs(golden.Result[i]);
            Assert.True(Math.Abs(golden.Result[i] - result[i]) <= tolerance, $"[{i}]: golden {golden.Result[i]}, got {result[i]}");
        }
    }
}
