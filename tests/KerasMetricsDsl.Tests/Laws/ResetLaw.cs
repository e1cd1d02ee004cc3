namespace KerasMetricsDsl.Tests.Laws;

/// <summary>A metric that is reset is as good as new.</summary>
public class ResetLaw
{
    [Theory, EveryMetric]
    public void Reset_ThenUpdate_EqualsANewMetric(string name)
    {
        var metric = CaseTable.Get(name);
        var used = metric.Create();
        metric.Draw(100, seed: 7).Feed(used);
        used.ResetState();
        metric.Draw(90).Feed(used);
        Bits.AreSame(metric.Of(metric.Draw(90)), MetricCase.Read(used));
    }

    [Theory, EveryMetric]
    public void Reset_Alone_GivesTheResultOfNothing(string name)
    {
        var metric = CaseTable.Get(name);
        var used = metric.Create();
        metric.Draw(100).Feed(used);
        used.ResetState();
        if (metric.NeedsData)
            Assert.Throws<InvalidOperationException>(() => MetricCase.Read(used));
        else
            Bits.AreSame(MetricCase.Read(metric.Create()), MetricCase.Read(used));
    }
}
