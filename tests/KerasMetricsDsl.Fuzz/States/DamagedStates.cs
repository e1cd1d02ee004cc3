using System.Buffers;
using KerasMetricsDsl.Fuzz.Execution;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.States;

/// <summary>A damaged state is refused, or it is what it was; a forged one never makes a count negative.</summary>
internal static class DamagedStates
{
    public static string? Fault(Random random)
    {
        var subject = random.Pick(Subjects.All);
        var data = subject.Draw(random);
        var metric = subject.Create();
        data.Feed(metric);
        var state = Bytes(metric);
        var isForged = random.Next(2) == 0;
        var damaged = isForged ? Forgery.Forged(random, state) : Forgery.Damaged(random, state);
        var title = $"{subject.Name}, state of {state.Length} bytes {(isForged ? "with a forged number" : "damaged")}:\n  {Convert.ToHexString(damaged)}";
        var fault = FaultOfRead(subject.Create(), damaged, state, isForged, data);
        return fault is null ? null : $"{title}\n{fault}";
    }

    private static string? FaultOfRead(IMetric metric, byte[] damaged, byte[] state, bool isForged, Batch data)
    {
        var before = Bytes(metric);
        try
        {
            metric.ReadState(damaged);
        }
        catch (Exception error)
        {
            return !Expectations.IsRefusalOfState(error) ? $"ReadState threw {error}"
                : Bytes(metric).SequenceEqual(before) ? null : "ReadState refused the bytes and changed the metric.";
        }

        if (!isForged)
            return damaged.SequenceEqual(state) ? null : "ReadState accepted damaged bytes.";
        return FaultOfUse(metric, data);
    }

    private static string? FaultOfUse(IMetric metric, Batch data)
    {
        try
        {
            if (Negative(metric) is { } atOnce)
                return $"After ReadState: {atOnce}";
            metric.GetResult();
            data.Feed(metric);
            if (Negative(metric) is { } afterUpdate)
                return $"After an update: {afterUpdate}";
            metric.MergeState(metric.Snapshot());
            return Negative(metric) is { } afterMerge ? $"After a merge: {afterMerge}" : null;
        }
        catch (Exception error)
        {
            return Expectations.IsRefusalOfUse(error) ? null : $"The accepted state threw {error}";
        }
    }

    private static string? Negative(IMetric metric)
    {
        var rows = metric.RowCounts;
        return rows.Seen < 0 || rows.Skipped < 0 || rows.Masked < 0 || rows.Used < 0 ? rows.ToString() : null;
    }

    private static byte[] Bytes(IMetric metric)
    {
        var writer = new ArrayBufferWriter<byte>();
        metric.WriteState(writer);
        return writer.WrittenSpan.ToArray();
    }
}
