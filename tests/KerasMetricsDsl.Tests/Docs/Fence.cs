using System.Text.RegularExpressions;

namespace KerasMetricsDsl.Tests.Docs;

/// <summary>One C# example of a document.</summary>
internal sealed partial record Fence(string Document, int Line, string Text)
{
    public static Fence[] Of(string document)
    {
        var text = RepositoryFiles.Read(document).ReplaceLineEndings("\n");
        return [.. Pattern().Matches(text).Select(match =>
            new Fence(document, text.AsSpan(0, match.Index).Count('\n') + 1, match.Groups["code"].Value))];
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Pattern();
}
