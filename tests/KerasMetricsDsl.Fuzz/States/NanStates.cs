using System.Buffers;
using KerasMetricsDsl.Fuzz.Execution;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.States;

/// <summary>A NaN total is written in one form, whichever NaN the data had and whichever a processor makes.</summary>
internal static class NanStates
{
    private static readonly int[] Nans = [unchecked((int)0xFFC00000), 0x7FC00000, 0x7FC00001, unchecked((int)0xFFC01234), 0x7F800001];

    public static string? Fault(Random random)
    {
        var subject = random.Pick(Subjects.All);
        var data = subject.Draw(random);
        var position = random.Next(((float[])data.Values[^1]).Length);
        var states = Nans.Select(nan => Convert.ToHexString(State(subject.Create(), WithNan(data, position, BitConverter.Int32BitsToSingle(nan))))).ToArray();
        return states.Distinct().Count() == 1
            ? null
            : $"{subject.Name}: states of data that differ in the bits of a NaN alone differ:\n{string.Join('\n', states.Distinct())}\n{data}";
    }

    private static Batch WithNan(Batch data, int position, float nan)
    {
        var values = (float[])((float[])data.Values[^1]).Clone();
        values[position] = nan;
        return data with { Values = [.. data.Values.SkipLast(1), values] };
    }

    private static byte[] State(IMetric metric, Batch data)
    {
        data.Feed(metric);
        var writer = new ArrayBufferWriter<byte>();
        metric.WriteState(writer);
        return writer.WrittenSpan.ToArray();
    }
}
