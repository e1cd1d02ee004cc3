namespace KerasMetricsDsl;

/// <summary>
/// How an enum member is written in a metric's configuration where that is not its name in snake_case: <c>PRGAIN</c> for
/// <c>PRGain</c>.
/// </summary>
/// <param name="word">The word that is written and read; null for JSON's null.</param>
/// <param name="alternatives">Further words that are read.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ConfigWordAttribute(string? word, params string[] alternatives) : Attribute
{
    /// <summary>The word that is written and read; null for JSON's null.</summary>
    public string? Word { get; } = word;

    /// <summary>Further words that are read.</summary>
    public IReadOnlyList<string> Alternatives { get; } = alternatives;
}
