using System.Collections;
using System.ComponentModel;
using System.Globalization;

namespace KerasMetricsDsl.Engine;

/// <summary>A metric's configuration as text: what two metrics must have in common to be merged.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConfigurationText
{
    /// <summary><c>threshold=0.5, weights=[1, 2], axis=null</c>, in the invariant culture.</summary>
    public static string Of(params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var texts = new string[parameters.Length];
        for (var i = 0; i < texts.Length; i++) texts[i] = $"{parameters[i].Name}={Text(parameters[i].Value)}";
        return string.Join(", ", texts);
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
