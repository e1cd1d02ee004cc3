namespace KerasMetricsDsl.Tests.State;

public class SnapshotTests
{
    public static TheoryData<string> Metrics => Saved.Names;

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Snapshot_StaysAsItWas(string name)
    {
        var metric = Saved.Filled(name);
        var bytes = Saved.Bytes(metric);
        var result = Saved.Bits(metric.GetResult());

        var snapshot = metric.Snapshot();
        Saved.Metrics[name].Fill(metric, 2);

        Assert.Equal(metric.Name, snapshot.Name);
        Assert.Equal(metric.GetConfig().ToJsonString(), snapshot.Configuration);
        Assert.Equal(bytes, snapshot.State.ToArray());
        Assert.Equal(result, Saved.Bits(snapshot.Result!.Value));
    }

    [Theory]
    [MemberData(nameof(Metrics))]
    public void MergeState_OfSnapshots_IsMergingTheMetrics(string name)
    {
        IMetric[] shards = [Saved.Filled(name, 1), Saved.Filled(name, 2), Saved.Filled(name, 3)];
        IMetric merged = Saved.Metrics[name].Create(), expected = Saved.Metrics[name].Create();

        foreach (var shard in shards)
        {
            merged.MergeState(shard.Snapshot());
            expected.MergeState(shard);
        }

        Assert.Equal(Saved.Bytes(expected), Saved.Bytes(merged));
    }

    [Fact]
    public void MergeState_OfAnotherConfiguration_IsRejectedAndChangesNothing()
    {
        var metric = Saved.Filled("mean");
        var before = Saved.Bytes(metric);

        var exception = Assert.Throws<ArgumentException>(() => metric.MergeState(new BinaryAccuracy(0.9f).Snapshot()));

        Assert.Contains("the configurations differ", exception.Message);
        Assert.Equal(before, Saved.Bytes(metric));
    }

    [Fact]
    public void Snapshot_OfAMetricWithoutResult_HasNone()
    {
        var snapshot = new F1Score().Snapshot();

        Assert.Null(snapshot.Result);
        Assert.Equal("f1_score = none", snapshot.ToString());
    }

    [Fact]
    public void ToString_NamesTheValue()
    {
        var metric = new BinaryAccuracy();
        metric.UpdateState(new float[] { 0, 1 }, new float[] { 0.1f, 0.2f });

        Assert.Equal("binary_accuracy = 0.5", metric.Snapshot().ToString());
    }
}
