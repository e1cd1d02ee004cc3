namespace KerasMetricsDsl.Tests.Laws;

/// <summary>Many small updates are one large one.</summary>
public class SplitLaw
{
    [Theory, EveryMetric]
    public void Updates_OfParts_EqualOneOfTheWhole(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = metric.Draw(1300);
        Check(metric, samples);
        Check(metric, samples with { Weights = MetricCase.DrawWeights(1300) });
    }

    private static void Check(MetricCase metric, Samples samples)
    {
        var parts = metric.Create();
        foreach (var part in samples.Cut(1, 15, 16, 17, 0, 500, 333))
            part.Feed(parts);
        Bits.AreClose(metric.Of(samples), MetricCase.Read(parts), Tolerances.Regrouped);
    }
}
