using System.Buffers.Binary;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Configuration;
using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.State;

namespace KerasMetricsDsl.Tests.Policies;

/// <summary>Policies are configuration: written, read, and compared before states are merged.</summary>
public class PolicyIdentityTests
{
    [Theory]
    [InlineData(NanPolicy.Propagate, null, """{"name":"binary_accuracy","threshold":0.5}""")]
    [InlineData(NanPolicy.Skip, null, """{"name":"binary_accuracy","threshold":0.5,"nan_policy":"skip"}""")]
    [InlineData(NanPolicy.Throw, 0, """{"name":"binary_accuracy","threshold":0.5,"nan_policy":"throw","ignore_index":0}""")]
    public void GetConfig_WritesThePoliciesThatAreNoDefaults(NanPolicy policy, int? ignored, string expected)
    {
        var metric = new BinaryAccuracy { NanPolicy = policy, IgnoreIndex = ignored };
        Assert.Equal(expected, metric.GetConfig().ToJsonString());
        var read = BinaryAccuracy.FromConfig(Json.Config(metric));
        Assert.Equal((policy, ignored), (read.NanPolicy, read.IgnoreIndex));
    }

    [Theory, EveryMetric]
    public void FromConfig_OfEveryBuiltInMetric_ReadsThePolicies(string name)
    {
        var metric = CaseTable.Get(name).Create().With(NanPolicy.Skip, -1);
        if (metric.GetType().Assembly != typeof(IMetric).Assembly)
            return;
        var read = Metrics.FromConfig(Json.Element(Metrics.ToConfig(metric).ToJsonString()));
        Assert.Equal((NanPolicy.Skip, -1), (read.NanPolicy, read.IgnoreIndex));
        Assert.Equal(metric.GetConfig().ToJsonString(), read.GetConfig().ToJsonString());
    }

    [Theory]
    [InlineData("""{"nan_policy":"drop"}""", "MeanSquaredError: \"nan_policy\" must be one of \"propagate\", \"skip\", \"throw\"; got \"drop\".")]
    [InlineData("""{"ignore_index":1.5}""", "MeanSquaredError: \"ignore_index\" must be a whole number; got 1.5.")]
    public void FromConfig_OfAWrongPolicy_SaysWhatItMustBe(string config, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => MeanSquaredError.FromConfig(Json.Element(config))).Message);

    [Fact]
    public void Merge_OfOtherPolicies_NamesBoth()
    {
        var skipping = new BinaryAccuracy { NanPolicy = NanPolicy.Skip };
        var error = Assert.Throws<ArgumentException>(() => skipping.MergeState(new BinaryAccuracy { IgnoreIndex = 3 }));
        Assert.Contains("""{"threshold":0.5,"nan_policy":"skip"}""", error.Message, StringComparison.Ordinal);
        Assert.Contains("""{"threshold":0.5,"ignore_index":3}""", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => skipping.MergeState(new BinaryAccuracy().Snapshot()));
        var throwing = new MeanSquaredError { NanPolicy = NanPolicy.Throw };
        Assert.Throws<InvalidDataException>(() => throwing.ReadState(Saved.Bytes(new MeanSquaredError())));
    }

    // Version 1 had everything but the three counts, which lie before the columns.
    [Fact]
    public void ReadState_OfVersion1_HasNoCounts()
    {
        var metric = Saved.Filled("mean");
        var bytes = Saved.Bytes(metric);
        var counts = bytes.Length - 60;
        byte[] older = [.. bytes[..counts], .. bytes[(counts + 24)..]];
        BinaryPrimitives.WriteInt32LittleEndian(older.AsSpan(4), 1);
        BinaryPrimitives.WriteInt32LittleEndian(older.AsSpan(8), older.Length);
        StateFrame.Close(older);

        var restored = Saved.Filled("mean", seed: 2);
        restored.ReadState(older);

        Assert.Equal(metric.GetResult(), restored.GetResult());
        Assert.Equal(default, restored.RowCounts);
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(5, 3, 3)]
    [InlineData(5, long.MaxValue, long.MaxValue)]
    [InlineData(5, 0, -1)]
    [InlineData(long.MaxValue, 0, 0)]
    [InlineData((1L << 53) + 1, 0, 0)]
    public void ReadState_OfImpossibleCounts_IsRejectedAndChangesNothing(long seen, long skipped, long masked)
    {
        var metric = Saved.Filled("mean");
        var before = Saved.Bytes(metric);
        var bytes = Saved.Bytes(metric);
        var counts = bytes.AsSpan(bytes.Length - 60);
        BinaryPrimitives.WriteInt64LittleEndian(counts, seen);
        BinaryPrimitives.WriteInt64LittleEndian(counts[8..], skipped);
        BinaryPrimitives.WriteInt64LittleEndian(counts[16..], masked);
        StateFrame.Close(bytes);

        Assert.Contains("damaged", Assert.Throws<InvalidDataException>(() => metric.ReadState(bytes)).Message);
        Assert.Equal(before, Saved.Bytes(metric));
    }

    [Fact]
    public void Rows_BeyondWhatCanBeCounted_AreAddedByNobody()
    {
        var metric = Saved.Filled("mean");
        var bytes = Saved.Bytes(metric);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(bytes.Length - 60), RowCounts.MaxSeen);
        StateFrame.Close(bytes);
        metric.ReadState(bytes);

        Assert.Contains("can be counted", Assert.Throws<ArgumentException>(() => metric.MergeState(Saved.Filled("mean"))).Message);
        Assert.Contains("can be counted", Assert.Throws<ArgumentException>(() => Saved.Scores(metric, 1)).Message);
        Assert.Equal(bytes, Saved.Bytes(metric));
    }
}
