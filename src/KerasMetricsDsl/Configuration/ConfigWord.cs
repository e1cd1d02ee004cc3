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
    // Asked once for each enum: a value of flags may combine members, and then has its own text.
    private static readonly bool MayCombine = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);

    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    internal static string? Of(string key, T value, ConfigWord<T>[] words)
    {
        foreach (var row in words)
        {
            if (EqualityComparer<T>.Default.Equals(row.Value, value))
                return row.Word;
        }

        return MayCombine
            ? value.ToString()
            : throw new ArgumentOutOfRangeException(
                key, value, $"{key} must be one of {string.Join(", ", words.Select(row => row.Value))}.");
    }
}
