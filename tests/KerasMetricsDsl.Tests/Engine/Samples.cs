namespace KerasMetricsDsl.Tests.Engine;

/// <summary>Inputs that are the same in every run.</summary>
internal static class Samples
{
    public static TheoryData<int> Lengths =>
        [0, 1, 15, 16, 17, 31, 63, 64, 65, 1023, 1024, 1025, 65_535, 65_536, 65_537, 200_001];

    public static float[] Labels(int n, int seed = 1)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, n).Select(_ => (float)random.Next(2))];
    }

    public static float[] Values(int n, int seed = 2)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, n).Select(_ => random.NextSingle())];
    }

    public static int[] Classes(int n, int classes, int seed = 3)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, n).Select(_ => random.Next(classes))];
    }

    public static bool[] Mask(int n, int seed = 4)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, n).Select(_ => random.Next(3) > 0)];
    }

    public static void AreClose(double expected, double actual, double tolerance = 1e-6) =>
        Assert.True(
            Math.Abs(expected - actual) <= tolerance * Math.Max(1, Math.Abs(expected)) || (double.IsNaN(expected) && double.IsNaN(actual)),
            $"expected {expected:R}, got {actual:R}");
}
