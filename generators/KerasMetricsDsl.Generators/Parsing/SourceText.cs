using System.Text;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Source as one line without comments, so that neither layout nor remarks change the model.</summary>
internal static class SourceText
{
    public static string OneLine(SyntaxNode node, int limit = int.MaxValue)
    {
        var text = new StringBuilder();
        var last = default(SyntaxToken);
        foreach (var token in node.DescendantTokens())
        {
            if (text.Length > 0 && (last.HasTrailingTrivia || token.HasLeadingTrivia))
                text.Append(' ');
            text.Append(token.Text);
            last = token;
        }

        return text.Length <= limit ? text.ToString() : text.ToString(0, limit - 1) + "…";
    }
}
