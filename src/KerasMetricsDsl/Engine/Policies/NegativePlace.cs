using System.Globalization;

namespace KerasMetricsDsl.Engine;

/// <summary>Where a value below 0 is that may not be there.</summary>
/// <param name="Argument">The input.</param>
/// <param name="Row">Its row.</param>
/// <param name="Value">The value.</param>
internal readonly record struct NegativePlace(string Argument, nint Row, float Value)
{
    /// <summary>The first value below 0 of the first row that has one.</summary>
    public static unsafe NegativePlace Find(RowChoice* choice, MetricLayout layout)
    {
        var row = (nint)choice->FirstNegative;
        for (var i = 0; i < choice->Plan->InputCount; i++)
        {
            ref readonly var input = ref choice->Plan->Inputs[i];
            var end = (row + 1) * NanRows.LengthOf(choice, input);
            if (layout.Inputs[i].IsNonNegative && NegativeRows.First(input, row * NanRows.LengthOf(choice, input), end, out var value) < end)
                return new(layout.Inputs[i].Name, row, value);
        }
        throw new InvalidOperationException($"Row {row} has no value below 0.");
    }

    /// <summary>The exception that tells the caller.</summary>
    public ArgumentException ToException(MetricLayout layout) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{layout.Metric}: {Argument} holds {Value} in row {Row}; its values must not be below 0. Nothing was added."),
        Argument);
}
