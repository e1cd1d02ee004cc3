namespace KerasMetricsDsl.Tests.Laws;

/// <summary>Merging shards is updating with all their data.</summary>
public class MergeLaw
{
    [Theory, EveryMetric]
    public void Merge_OfShards_EqualsTheConcatenation(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = metric.Draw(700) with { Weights = MetricCase.DrawWeights(700) };
        var merged = metric.Create();
        foreach (var shard in Shards(metric, samples, 100, 350))
            merged.MergeState(shard);
        Bits.AreClose(metric.Of(samples), MetricCase.Read(merged), Tolerances.Regrouped);
    }

    [Theory, EveryMetric]
    public void Merge_InShardOrder_GivesTheBitsOfOneRunOverTheShards(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = metric.Draw(700);
        var merged = metric.Create();
        foreach (var shard in Shards(metric, samples, 100, 350))
            merged.MergeState(shard);
        var run = metric.Create();
        foreach (var part in samples.Cut(100, 350))
            part.Feed(run);
        Bits.AreSame(MetricCase.Read(run), MetricCase.Read(merged));
    }

    [Theory, EveryMetric]
    public void Merge_LeavesTheOtherAsItWas(string name)
    {
        var metric = CaseTable.Get(name);
        var shards = Shards(metric, metric.Draw(64), 20).ToArray();
        var before = MetricCase.Read(shards[1]);
        shards[0].MergeState(shards[1]);
        Bits.AreSame(before, MetricCase.Read(shards[1]));
    }

    [Theory, EveryMetric]
    public void Merge_OfANewMetric_ChangesNothing(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = metric.Draw(50);
        var merged = metric.Create();
        samples.Feed(merged);
        merged.MergeState(metric.Create());
        Bits.AreSame(metric.Of(samples), MetricCase.Read(merged));
    }

    [Fact]
    public void Merge_OfAnotherConfiguration_NamesBothAndChangesNothing()
    {
        var half = new BinaryAccuracy(0.5f);
        half.UpdateState(new[] { 1f, 0f }, new[] { 0.7f, 0.6f });
        var error = Assert.Throws<ArgumentException>(() => half.MergeState(new BinaryAccuracy(0.25f)));
        Assert.Contains("0.5", error.Message, StringComparison.Ordinal);
        Assert.Contains("0.25", error.Message, StringComparison.Ordinal);
        Assert.Equal(0.5, half.Result());
    }

    [Fact]
    public void Merge_OfAnotherMetric_NamesBoth()
    {
        IMetric accuracy = new BinaryAccuracy();
        var error = Assert.Throws<ArgumentException>(() => accuracy.MergeState(new MeanSquaredError()));
        Assert.Contains("BinaryAccuracy", error.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("MeanSquaredError", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Merge_OfAnotherNumberOfColumns_ChangesNothing()
    {
        var three = CaseTable.Get("ColumnErrors") with { Inputs = [Source.Real.Wide(3), Source.Real.Wide(3)] };
        var four = CaseTable.Get("ColumnErrors");
        var (narrow, wide) = (three.Create(), four.Create());
        three.Draw(5).Feed(narrow);
        four.Draw(5).Feed(wide);
        var before = MetricCase.Read(narrow);
        Assert.Throws<ArgumentException>(() => narrow.MergeState(wide));
        Bits.AreSame(before, MetricCase.Read(narrow));
    }

    private static IEnumerable<IMetric> Shards(MetricCase metric, Samples samples, params int[] cuts)
    {
        foreach (var part in samples.Cut(cuts))
        {
            var shard = metric.Create();
            part.Feed(shard);
            yield return shard;
        }
    }
}
