namespace KerasMetricsDsl.Gpu.Tests.Numerics;

/// <summary>Inputs that find the differences: every special pair, then random bits and random moderate numbers.</summary>
internal static class LaneSamples
{
    private static readonly float[] Specials =
    [
        0f, -0f, 1f, -1f, 0.5f, -0.5f, 1.5f, 2.5f, -2.5f, 3f, -3f, 10f, 88.7f, 89.5f, -87.5f, -103.9f, -104.5f, 1e-20f, 100_000f, 123_456f,
        float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.MaxValue, float.MinValue, float.Epsilon, -float.Epsilon, 1e-40f,
        1.17549435e-38f, 8388607.5f, 16777216f, 2147483648f, -2147483648f, 2147483520f, 4e9f, -4e9f, 1.0000001f, 0.99999994f, 0.70710677f,
    ];

    public static (float[] Left, float[] Right, float[] Third) Floats { get; } = Create();

    private static (float[], float[], float[]) Create()
    {
        var random = new Random(20);
        var pairs = from left in Specials from right in Specials select (left, right);
        var anyBits = Enumerable.Range(0, 2048).Select(_ => (AnyBits(random), AnyBits(random)));
        var moderate = Enumerable.Range(0, 2048).Select(_ => (Moderate(random), Moderate(random)));
        (float Left, float Right)[] all = [.. pairs, .. anyBits, .. moderate];
        all = all[..(all.Length / 16 * 16)];
        return ([.. all.Select(p => p.Left)], [.. all.Select(p => p.Right)], [.. all.Select(_ => Moderate(random))]);
    }

    private static float AnyBits(Random random) => BitConverter.Int32BitsToSingle((int)random.NextInt64(int.MinValue, 1L + int.MaxValue));

    private static float Moderate(Random random) => (float)((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-3, 4)));
}
