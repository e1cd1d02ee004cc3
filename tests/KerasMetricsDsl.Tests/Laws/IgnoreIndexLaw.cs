using KerasMetricsDsl.Tests.Policies;

namespace KerasMetricsDsl.Tests.Laws;

/// <summary>A sample whose label is to be ignored is not there.</summary>
public class IgnoreIndexLaw
{
    [Theory, EveryMetric]
    public void IgnoreIndex_OfALabel_IsRemoval(string name)
    {
        var metric = CaseTable.Get(name);
        if (metric.Inputs[0].Width > 1)
            return;
        var samples = metric.Draw(300) with { Weights = MetricCase.DrawWeights(300) };
        var labels = samples.Inputs[0].Values.Cast<object>().Select(label => Convert.ToDouble(label)).ToArray();
        // Of real labels none would be met: those of every fifth sample are the one to ignore, as unlabelled data have it.
        var ignored = 1;
        if (samples.Inputs[0].Values is float[] values)
        {
            for (var i = 0; i < labels.Length; i += 5)
                labels[i] = values[i] = ignored;
        }

        var used = metric.Create().With(ignoreIndex: ignored);
        samples.Feed(used);

        Bits.AreClose(metric.Of(samples.Where(i => labels[i] != ignored)), MetricCase.Read(used), Tolerances.Regrouped);
        Assert.Equal(new RowCounts(300, labels.Count(label => label == ignored), 0), used.RowCounts);
    }

    [Theory, EveryMetric]
    public void IgnoreIndex_ThatNoLabelHas_KeepsTheBits(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = metric.Draw(300);
        var used = metric.Create().With(ignoreIndex: -7);
        samples.Feed(used);
        Bits.AreSame(metric.Of(samples), MetricCase.Read(used));
        Assert.Equal(0, used.RowCounts.Skipped);
    }
}
