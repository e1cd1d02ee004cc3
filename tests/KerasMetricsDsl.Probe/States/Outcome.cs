using System.Buffers;

namespace KerasMetricsDsl.Probe.States;

/// <summary>What an update leaves behind, in a line.</summary>
internal static class Outcome
{
    /// <summary>The bytes that the metric would be saved as after the update.</summary>
    public static string Of(IMetric metric, Action<IMetric> update)
    {
        try
        {
            update(metric);
        }
        catch (ArgumentException refusal)
        {
            return $"refused: {refusal.GetType().Name}";
        }

        return Convert.ToHexString(Bytes(metric));
    }

    public static ReadOnlySpan<byte> Bytes(IMetric metric)
    {
        var writer = new ArrayBufferWriter<byte>();
        metric.WriteState(writer);
        return writer.WrittenSpan;
    }
}
