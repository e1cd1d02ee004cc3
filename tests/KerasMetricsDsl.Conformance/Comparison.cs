using System.Globalization;
using System.Text.Json;

namespace KerasMetricsDsl.Conformance;

/// <summary>Results against Keras's: <c>|got - want| ≤ 1e-5·|want| + 1e-6·max(1, m)</c>, m the largest finite expected magnitude.</summary>
public static class Comparison
{
    public static string? Difference(MetricValue got, JsonElement expected)
    {
        var want = JsonNumber.Flatten(expected).ToArray();
        var values = got.Values;
        if (got.IsScalar != (expected.ValueKind != JsonValueKind.Array) || values.Length != want.Length)
            return $"got {got}, want {expected}";
        var largest = want.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        for (var i = 0; i < want.Length; i++)
        {
            if (!IsClose(values[i], want[i], 1e-6 * Math.Max(1, largest)))
                return string.Create(CultureInfo.InvariantCulture, $"got {values[i]:R}, want {want[i]:R}{(want.Length > 1 ? $" at {i}" : "")}");
        }

        return null;
    }

    private static bool IsClose(double got, double want, double absolute) =>
        got.Equals(want) || Math.Abs(got - want) <= 1e-5 * Math.Abs(want) + absolute;
}
