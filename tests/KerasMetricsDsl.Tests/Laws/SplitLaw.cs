namespace KerasMetricsDsl.Tests.Laws;

/// <summary>Many small updates are one large one.</summary>
public class SplitLaw
{
    [Theory, EveryMetric]
    public void Updates_OfPartsOfWholeBlocks_EqualOneOfTheWhole(string name)
    {
        var metric = CaseTable.Get(name);
        if (metric.IsSlow)
            return;
        Check(metric, metric.Draw(4000), Tolerances.SameBlocks, 1024, 2048, 0);
    }

    [Theory, EveryMetric]
    public void Updates_OfAnyParts_EqualOneOfTheWhole(string name)
    {
        var metric = CaseTable.Get(name);
        Check(metric, metric.Draw(1300), Tolerances.OtherBlocks, 1, 15, 16, 17, 0, 500, 333);
        Check(metric, metric.Draw(1300) with { Weights = MetricCase.DrawWeights(1300) }, Tolerances.OtherBlocks, 1, 15, 16, 17, 0, 500, 333);
    }

    private static void Check(MetricCase metric, Samples samples, double tolerance, params int[] cuts)
    {
        var parts = metric.Create();
        foreach (var part in samples.Cut(cuts))
            part.Feed(parts);
        Bits.AreClose(metric.Of(samples), MetricCase.Read(parts), tolerance);
    }
}
