using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Tests.Sets;

/// <summary>Updating a set allocates nothing once it is warm.</summary>
[Collection(nameof(ProcessWideSettings))]
public class SetAllocationTests
{
    [Theory]
    [MemberData(nameof(SetCase.Names), MemberType = typeof(SetCase))]
    public void UpdateState_OnceWarm_AllocatesNothing(string name)
    {
        var set = SetCase.Get(name);
        foreach (var count in (int[])[100, 30_000])
        {
            var plain = set.Draw(set.Inputs.Max(input => input.Width) > 8 ? count / 10 : count);
            AllocatesNothing(set.Create(), plain);
            AllocatesNothing(set.Create(), plain with { Weights = MetricCase.DrawWeights(plain.Count), Mask = new bool[plain.Count] });
        }
    }

    [Fact]
    public void UpdateState_OnManyThreads_AllocatesNothing()
    {
        var set = SetCase.Get("elements");
        var (report, samples) = (set.Create(), set.Draw(1_000_000));
        Allocations.AreNone(() => SetRun.Feed(report, samples), threads: 4);
    }

    private static void AllocatesNothing(IMetricSet set, Samples samples) => Allocations.AreNone(() => SetRun.Feed(set, samples));
}
