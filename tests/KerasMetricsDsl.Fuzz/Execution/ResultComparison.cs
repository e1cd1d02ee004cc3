
namespace KerasMetricsDsl.Fuzz.Execution;

/// <summary>Compares the results of paths, and shows them.</summary>
internal static class ResultComparison
{
    /// <summary>The same bits; all NaN are one.</summary>
    public static bool AreSame(double[]? left, double[]? right) =>
        left is null || right is null
            ? left == right
            : left.Length == right.Length
                && left.Zip(right).All(pair => BitConverter.DoubleToInt64Bits(pair.First) == BitConverter.DoubleToInt64Bits(pair.Second)
                    || (double.IsNaN(pair.First) && double.IsNaN(pair.Second)));

    public static string Show(double[]? values) =>
        values is null ? "refused" : $"[{string.Join(", ", values.Take(24).Select(value => value.ToString("R")))}{(values.Length > 24 ? ", …" : "")}]";
}
