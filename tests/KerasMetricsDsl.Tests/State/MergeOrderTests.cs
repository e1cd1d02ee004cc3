namespace KerasMetricsDsl.Tests.State;

/// <summary>A merge adds in the order in which it is asked to: shard by shard it gives the bits of one run over the same chunks.</summary>
public class MergeOrderTests
{
    // The engine's chunk: sums are rounded once per chunk, whoever runs it.
    private const int Chunk = 65_536;

    public static TheoryData<string> Metrics => ["mean", "sums over thresholds", "histogram"];

    [Theory]
    [MemberData(nameof(Metrics))]
    public void MergeState_InShardOrder_GivesTheBitsOfOneRun(string name)
    {
        const int Samples = (3 * Chunk) + 1_234;
        var (create, _) = Saved.Metrics[name];
        var random = new Random(7);
        float[] labels = [.. Enumerable.Range(0, Samples).Select(_ => (float)random.Next(2))];
        float[] scores = [.. labels.Select(_ => random.NextSingle())];
        float[] weights = [.. labels.Select(_ => random.NextSingle())];
        IMetric whole = create(), updates = create(), merged = create();

        whole.UpdateState(new MetricBatch(labels, scores) { SampleWeight = weights });
        for (var start = 0; start < Samples; start += Chunk)
        {
            var range = start..Math.Min(Samples, start + Chunk);
            var shard = create();
            shard.UpdateState(new MetricBatch(labels[range], scores[range]) { SampleWeight = weights[range] });
            merged.MergeState(shard.Snapshot());
            updates.UpdateState(new MetricBatch(labels[range], scores[range]) { SampleWeight = weights[range] });
        }

        Assert.Equal(Saved.Bytes(whole), Saved.Bytes(merged));
        Assert.Equal(Saved.Bytes(whole), Saved.Bytes(updates));
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void MergeState_IntoAnEmptyMetric_IsACopy(string name)
    {
        var shard = Saved.Filled(name);
        var merged = Saved.Metrics[name].Create();

        merged.MergeState(shard.Snapshot());

        Assert.Equal(Saved.Bytes(shard), Saved.Bytes(merged));
    }
}
