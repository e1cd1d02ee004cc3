namespace KerasMetricsDsl.Gpu.Tests.Numerics;

/// <summary>Floats of every exponent and both signs: denormals, normal numbers, infinities and NaN.</summary>
internal static class EveryExponent
{
    private const int PerExponent = 8;

    public static (float[] Left, float[] Right, float[] Third) Floats { get; } = Create();

    private static (float[], float[], float[]) Create()
    {
        var random = new Random(21);
        var left = (from sign in (int[])[0, int.MinValue]
                    from exponent in Enumerable.Range(0, 256)
                    from i in Enumerable.Range(0, PerExponent)
                    select BitConverter.Int32BitsToSingle(sign | (exponent << 23) | (i == 0 ? 0 : random.Next(1 << 23)))).ToArray();
        var right = left.ToArray();
        random.Shuffle(right);
        var third = left.ToArray();
        random.Shuffle(third);
        return (left, right, third);
    }
}
