namespace KerasMetricsDsl.Tests.Laws;

/// <summary>Comparisons of results.</summary>
internal static class Bits
{
    /// <summary>The same bits; all NaN are one.</summary>
    public static void AreSame(double[] expected, double[] actual, string situation = "")
    {
        Assert.True(
            expected.Length == actual.Length && expected.Zip(actual).All(pair => pair.First.Equals(pair.Second) && Sign(pair.First) == Sign(pair.Second)),
            $"{situation} expected {Show(expected)}, got {Show(actual)}");
    }

    /// <summary>Within a relative tolerance, with an absolute one of the same size below 1.</summary>
    public static void AreClose(double[] expected, double[] actual, double tolerance, string situation = "")
    {
        Assert.True(
            expected.Length == actual.Length && expected.Zip(actual).All(pair => IsClose(pair.First, pair.Second, tolerance)),
            $"{situation} expected {Show(expected)}, got {Show(actual)}");
    }

    private static bool IsClose(double expected, double actual, double tolerance) =>
        expected.Equals(actual) || Math.Abs(expected - actual) <= tolerance * Math.Max(1, Math.Abs(expected));

    private static bool Sign(double value) => !double.IsNaN(value) && double.IsNegative(value);

    private static string Show(double[] values) => $"[{string.Join(", ", values.Take(20).Select(value => value.ToString("R")))}]";
}
