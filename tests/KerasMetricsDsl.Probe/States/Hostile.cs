using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Probe.States;

/// <summary>Values at and beyond the ends of their types, among ordinary ones.</summary>
internal static class Hostile
{
    private const int Distance = 3;

    private static readonly float[] OfFloats =
        [
            0, -0f, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, float.MinValue, float.Epsilon, -1e-40f,
            1e-38f, 1e30f, 0.99999994f, 88.8f, -104f, 16777217, 2147483648f, -2147483904f, 3e9f, -3e9f, 1.7014118e38f,
        ];

    private static readonly int[] OfInts = [0, -1, int.MaxValue, int.MinValue, 65537, 1 << 24, (1 << 24) + 1];

    private static readonly long[] OfLongs = [0, -1, long.MaxValue, long.MinValue, 1L << 32, (1L << 32) + 1, int.MinValue];

    /// <summary>The same samples, but for one input.</summary>
    public static Samples At(Samples samples, int input)
    {
        InputData[] inputs = [.. samples.Inputs];
        inputs[input] = inputs[input] with { Values = Of(inputs[input].Values) };
        return samples with { Inputs = inputs };
    }

    public static float[] Floats(float[] values) => Among(values, OfFloats);

    private static Array Of(Array values) => values switch
    {
        float[] floats => Among(floats, OfFloats),
        int[] ints => Among(ints, OfInts),
        long[] longs => Among(longs, OfLongs),
        _ => values,
    };

    private static T[] Among<T>(T[] values, T[] hostile) =>
        [.. values.Select((value, i) => i % Distance == 1 ? hostile[i / Distance % hostile.Length] : value)];
}
