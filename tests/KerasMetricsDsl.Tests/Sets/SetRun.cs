using System.Buffers;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Tests.Sets;

/// <summary>Feeds a set, and its members one by one, and compares all they have accumulated.</summary>
internal static class SetRun
{
    public static void Feed(IMetricSet set, Samples samples)
    {
        var inputs = samples.Inputs;
        switch (inputs.Length)
        {
            case 2:
                set.UpdateState(new MetricBatch(inputs[0].ToInput(), inputs[1].ToInput()) { SampleWeight = samples.Weights, Mask = samples.Mask });
                break;
            case 3:
                set.UpdateState(new MetricBatch(inputs[0].ToInput(), inputs[1].ToInput(), inputs[2].ToInput())
                {
                    SampleWeight = samples.Weights,
                    Mask = samples.Mask,
                });
                break;
            default:
                throw new InvalidOperationException("No set of the tests has another number of inputs.");
        }
    }

    /// <summary>Updates each member by its own update.</summary>
    public static void FeedAlone(IMetricSet set, Samples samples)
    {
        foreach (var metric in set.Metrics.Values)
        {
            var picked = metric.InputNames.Select(name => samples.Inputs[set.InputNames.ToList().IndexOf(name)]);
            (samples with { Inputs = [.. picked] }).Feed(metric);
        }
    }

    /// <summary>Every bit of every member: totals, counts and what was dropped.</summary>
    public static void AreSame(IMetricSet expected, IMetricSet actual, string situation)
    {
        foreach (var (name, metric) in expected.Metrics)
            Assert.True(Saved(metric).AsSpan().SequenceEqual(Saved(actual.Metrics[name])), $"{name}, {situation}");
    }

    public static byte[] Saved(IMetric metric)
    {
        var writer = new ArrayBufferWriter<byte>();
        metric.WriteState(writer);
        return writer.WrittenSpan.ToArray();
    }

    public static byte[] Saved(IMetricSet set)
    {
        var writer = new ArrayBufferWriter<byte>();
        set.WriteState(writer);
        return writer.WrittenSpan.ToArray();
    }
}
