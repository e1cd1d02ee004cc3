using KerasMetricsDsl.Fuzz.Declarations.Evaluation;

namespace KerasMetricsDsl.Fuzz.Declarations.Comparison;

/// <summary>Compares a result with the plain meaning, and paths with each other.</summary>
internal static class ResultComparison
{
    public static bool IsRight(Gathered[] expected, double[] actual) =>
        expected.Length == actual.Length && expected.Zip(actual).All(pair => IsRight(pair.First, pair.Second));

    /// <summary>The same bits; all NaN are one.</summary>
    public static bool AreSame(double[]? left, double[]? right) =>
        left is null || right is null
            ? left == right
            : left.Length == right.Length
                && left.Zip(right).All(pair => BitConverter.DoubleToInt64Bits(pair.First) == BitConverter.DoubleToInt64Bits(pair.Second)
                    || (double.IsNaN(pair.First) && double.IsNaN(pair.Second)));

    public static string Show(double[]? values) =>
        values is null ? "refused" : $"[{string.Join(", ", values.Take(24).Select(value => value.ToString("R")))}{(values.Length > 24 ? ", …" : "")}]";

    private static bool IsRight(Gathered expected, double actual)
    {
        if (expected.Value.Equals(actual))
            return true;
        var tolerance = expected.IsApproximate
            ? Expectations.RowTolerance * Math.Max(1, expected.Scale)
            : Expectations.SumTolerance * expected.Scale;
        return Math.Abs(expected.Value - actual) <= tolerance;
    }
}
