namespace KerasMetricsDsl.Tests.Laws;

/// <summary>Updating allocates nothing once the first update has made the state.</summary>
[Collection(nameof(ProcessWideSettings))]
public class AllocationLaw
{
    [Theory, EveryMetric]
    public void UpdateState_AfterTheFirst_AllocatesNothing(string name)
    {
        var metric = CaseTable.Get(name);
        var plain = metric.Draw(2000 / metric.Width + 3);
        CheckNothingIsAllocated(metric, plain);
        CheckNothingIsAllocated(metric, plain with { Weights = MetricCase.DrawWeights(plain.Count), Mask = [.. Enumerable.Repeat(true, plain.Count)] });
    }

    [Fact]
    public void UpdateState_OnManyThreads_AllocatesNothingHere()
    {
        var metric = CaseTable.Get("MeanSquaredError");
        var (used, samples) = (metric.Create(), metric.Draw(4_000_000));
        Allocations.AreNone(() => samples.Feed(used), threads: 4);
    }

    private static void CheckNothingIsAllocated(MetricCase metric, Samples samples)
    {
        var used = metric.Create();
        Allocations.AreNone(() => samples.Feed(used));
    }
}
