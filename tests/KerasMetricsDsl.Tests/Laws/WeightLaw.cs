namespace KerasMetricsDsl.Tests.Laws;

/// <summary>A weight says how many samples a sample stands for.</summary>
public class WeightLaw
{
    [Theory, EveryMetric]
    public void Weight_OfK_CountsAsKSamples(string name)
    {
        var metric = CaseTable.Get(name);
        if (!metric.WeightsRepeat)
            return;
        var weights = MetricCase.DrawWeights(300);
        var weighted = metric.Draw(300) with { Weights = weights };
        var repeated = (metric.Draw(300) with { Weights = [.. Enumerable.Repeat(1f, 300)] }).Repeat(i => (int)weights[i]);
        var tolerance = metric.WeighsInSingle ? Tolerances.SingleProducts : Tolerances.Regrouped;
        Bits.AreClose(metric.Of(repeated), metric.Of(weighted), tolerance);
    }

    [Theory, EveryMetric]
    public void Weight_OfOne_IsNone(string name)
    {
        var metric = CaseTable.Get(name);
        if (metric.DropsWeights)
            return;
        var samples = metric.Draw(300);
        Bits.AreSame(metric.Of(samples), metric.Of(samples with { Weights = [.. Enumerable.Repeat(1f, 300)] }));
    }

    [Theory, EveryMetric]
    public void Weight_OfZero_IsAbsence(string name)
    {
        var metric = CaseTable.Get(name);
        var weights = MetricCase.DrawWeights(300);
        var samples = metric.Draw(300) with { Weights = weights };
        Bits.AreClose(metric.Of(samples.Where(i => weights[i] != 0)), metric.Of(samples), Tolerances.Regrouped);
    }
}
