using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>Lanes from and to arrays, so that tests speak of numbers.</summary>
internal static unsafe class Sixteen
{
    public static T Load<T>(float[] values, int at = 0) where T : struct, ILanes<T>
    {
        fixed (float* p = values)
            return T.Load(p + at);
    }

    public static float[] Store<T>(T lanes) where T : struct, ILanes<T>
    {
        var values = new float[16];
        fixed (float* p = values)
            T.Store(lanes, p);
        return values;
    }

    public static int[] Bits<T>(T lanes) where T : struct, ILanes<T> => [.. Store(lanes).Select(Canonical)];

    /// <summary>The bits of a float, the same for every NaN: payloads may differ between widths.</summary>
    public static int Canonical(float value) => BitConverter.SingleToInt32Bits(float.IsNaN(value) ? float.NaN : value);

    public static float[] Ints(Func<int, int> value) => [.. Enumerable.Range(0, 16).Select(i => BitConverter.Int32BitsToSingle(value(i)))];
}
