using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>One row of the table of an enum's words in configurations.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <param name="Word">The word; null for JSON's null.</param>
/// <param name="Value">What it stands for.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ConfigWord<T>(string? Word, T Value)
    where T : struct, Enum
{
    internal static string? Of(T value, ConfigWord<T>[] words)
    {
        foreach (var row in words)
        {
            if (EqualityComparer<T>.Default.Equals(row.Value, value))
                return row.Word;
        }

        // Not a member at all: the number, so that the text still tells two such configurations apart.
        return value.ToString();
    }
}
