using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Policies;

namespace KerasMetricsDsl.Tests.Laws;

/// <summary>What a policy leaves out is not there; what it has nothing to say about is as without it.</summary>
[Collection(nameof(ProcessWideSettings))]
public class NanPolicyLaw
{
    private static readonly NanPolicy[] Policies = [NanPolicy.Skip, NanPolicy.Throw];

    [Theory, EveryMetric]
    public void Skip_OfSamplesWithNaN_IsRemoval(string name)
    {
        var metric = CaseTable.Get(name);
        foreach (var samples in Weighings(metric.Draw(300)))
        {
            var kept = samples.Where(i => !Poisoned.Is(i) && samples.Mask?[i] != false) with { Mask = null };
            var skipped = Run(metric, Poisoned.Of(metric, samples), NanPolicy.Skip);
            Bits.AreClose(metric.Of(kept), MetricCase.Read(skipped), Tolerances.Regrouped);
            CheckCounts(metric, samples, skipped.RowCounts);
        }
    }

    [Theory, EveryMetric]
    public void Skip_OfSamplesWithNaN_HasTheBitsOfAMask(string name)
    {
        var metric = CaseTable.Get(name);
        var poisoned = Poisoned.Of(metric, metric.Draw(300) with { Weights = MetricCase.DrawWeights(300) });
        var masked = poisoned with { Mask = [.. Enumerable.Range(0, 300).Select(i => !Poisoned.Is(i))] };
        Bits.AreSame(metric.Of(masked), MetricCase.Read(Run(metric, poisoned, NanPolicy.Skip)));
    }

    [Theory, EveryMetric]
    public void Skip_OfNaNWeights_IsRemoval(string name)
    {
        var metric = CaseTable.Get(name);
        var weights = MetricCase.DrawWeights(300);
        var samples = metric.Draw(300) with { Weights = weights };
        var poisoned = samples with { Weights = [.. weights.Select((weight, i) => Poisoned.Is(i) ? float.NaN : weight)] };
        var skipped = MetricCase.Read(Run(metric, poisoned, NanPolicy.Skip));
        Bits.AreClose(metric.Of(samples.Where(i => !Poisoned.Is(i))), skipped, Tolerances.Regrouped);
    }

    [Theory, EveryMetric]
    public void Policy_WithNothingToDo_KeepsTheBits(string name)
    {
        var metric = CaseTable.Get(name);
        foreach (var samples in Weighings(metric.Draw(1025)))
        {
            foreach (var policy in Policies)
                Bits.AreSame(metric.Of(samples), MetricCase.Read(Run(metric, samples, policy)), $"{policy}:");
        }
    }

    [Theory, EveryMetric]
    public void Throw_OfNaN_AddsNothing(string name)
    {
        var metric = CaseTable.Get(name);
        var used = Run(metric, metric.Draw(20, seed: 5), NanPolicy.Throw);
        var before = State.Saved.Bytes(used);
        var error = Assert.ThrowsAny<ArgumentException>(() => Poisoned.Of(metric, metric.Draw(300)).Feed(used));
        Assert.Contains("is NaN at", error.Message, StringComparison.Ordinal);
        Assert.Contains(error.ParamName!, (IEnumerable<string>)[.. used.InputNames, "sampleWeight"]);
        Assert.Equal(before, State.Saved.Bytes(used));
    }

    [Theory, EveryMetric]
    public void Skip_OnEveryPathAndNumberOfThreads_HasTheSameBits(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = metric.Draw(metric.IsSlow ? 300 : metric.Width > 8 ? 3000 : metric.Width > 1 ? 70_000 : 300_001);
        var poisoned = Poisoned.Of(metric, samples);
        var threads = EngineOptions.MaxDegreeOfParallelism;
        var expected = Run(metric, poisoned, NanPolicy.Skip);
        foreach (var path in LanesDispatch.Available)
        {
            using (LanesDispatch.Force(path))
                Bits.AreSame(MetricCase.Read(expected), MetricCase.Read(Run(metric, poisoned, NanPolicy.Skip)), $"{path}:");
        }

        try
        {
            foreach (var many in (int[])[1, 2, 16])
            {
                EngineOptions.MaxDegreeOfParallelism = many;
                var again = Run(metric, poisoned, NanPolicy.Skip);
                Bits.AreSame(MetricCase.Read(expected), MetricCase.Read(again), $"{many} threads:");
                Assert.Equal(expected.RowCounts, again.RowCounts);
            }
        }
        finally
        {
            EngineOptions.MaxDegreeOfParallelism = threads;
        }
    }

    [Theory, EveryMetric]
    public void UpdateState_WithPolicies_AllocatesNothing(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = Poisoned.Of(metric, metric.Draw(2000 / metric.Width + 3)) with { Mask = null };
        var used = metric.Create().With(NanPolicy.Skip, ignoreIndex: 1);
        Allocations.AreNone(() => samples.Feed(used));
    }

    private static IMetric Run(MetricCase metric, Samples samples, NanPolicy policy)
    {
        var used = metric.Create().With(policy);
        samples.Feed(used);
        return used;
    }

    private static IEnumerable<Samples> Weighings(Samples samples)
    {
        yield return samples;
        var weighted = samples with { Weights = MetricCase.DrawWeights(samples.Count) };
        yield return weighted;
        yield return weighted with { Mask = [.. Enumerable.Range(0, samples.Count).Select(i => i % 7 is not (0 or 3))] };
    }

    private static void CheckCounts(MetricCase metric, Samples samples, RowCounts counts)
    {
        var perSample = Poisoned.IsLeftOutAsAWhole(metric) ? 1 : metric.Width;
        var masked = Enumerable.Range(0, samples.Count).Count(i => samples.Mask?[i] == false);
        var skipped = Enumerable.Range(0, samples.Count).Count(i => Poisoned.Is(i) && samples.Mask?[i] != false);
        Assert.Equal(new RowCounts(samples.Count * perSample, skipped * perSample, masked * perSample), counts);
    }
}
