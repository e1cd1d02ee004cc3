using System.Globalization;

namespace KerasMetricsDsl.Engine;

/// <summary>Where a value below 0 is that may not be there.</summary>
/// <param name="Argument">The input.</param>
/// <param name="Row">Its row.</param>
/// <param name="Value">The value.</param>
internal readonly record struct NegativePlace(string Argument, nint Row, float Value)
{
    /// <summary>The exception that tells the caller.</summary>
    public ArgumentException ToException(MetricLayout layout) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{layout.Metric}: {Argument} holds {Value} in row {Row}; its values must not be below 0. Nothing was added."),
        Argument);
}
