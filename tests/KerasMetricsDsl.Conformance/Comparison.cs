using System.Globalization;

namespace KerasMetricsDsl.Conformance;

/// <summary>A result that is not the expected one.</summary>
/// <param name="Path">The CPU path it was computed on.</param>
/// <param name="Where">After which update.</param>
internal sealed record Difference(string Path, string Where, string Got, string Want);

/// <summary>Whether a result equals a reference result up to float32 rounding, which is what Keras computes in.</summary>
internal static class Comparison
{
    private const double Relative = 1e-5;
    private const double Absolute = 1e-6;

    public static bool Agree(MetricValue got, ExpectedValue want)
    {
        if (!SameShape(got, want)) return false;
        var absolute = Absolute * want.Values.Where(double.IsFinite).Select(Math.Abs).Append(1).Max();
        for (var i = 0; i < want.Values.Length; i++)
            if (!Agree(got.Values[i], want.Values[i], absolute)) return false;
        return true;
    }

    public static string Describe(ExpectedValue value)
    {
        var numbers = string.Join(", ", value.Values.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));
        return value.Shape.Length == 0 ? numbers : $"[{numbers}]";
    }

    private static bool SameShape(MetricValue got, ExpectedValue want) =>
        want.Shape.Length == 0 ? got.IsScalar : want.Shape.Length == 1 && !got.IsScalar && got.Values.Length == want.Values.Length;

    private static bool Agree(double got, double want, double absolute) =>
        got.Equals(want) || (double.IsFinite(want) && Math.Abs(got - want) <= Relative * Math.Abs(want) + absolute);
}
