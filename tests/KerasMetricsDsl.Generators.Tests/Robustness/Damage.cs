using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Robustness;

/// <summary>What happens to a source while someone types: it ends early, or a token is missing, twice there, or in the wrong place.</summary>
internal static class Damage
{
    public static string Of(string source, int seed)
    {
        var random = new Random(seed);
        var tokens = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).ToList();
        var at = random.Next(tokens.Count);
        var (token, other) = (tokens[at], tokens[random.Next(tokens.Count)]);
        return random.Next(6) switch
        {
            0 => source[..token.Span.End],
            1 => source[..random.Next(token.SpanStart, token.Span.End + 1)],
            2 => Replace(source, token, ""),
            3 => Replace(source, token, token.Text + " " + token.Text),
            4 => Replace(source, token, other.Text),
            _ => Swap(source, token, other),
        };
    }

    private static string Replace(string source, SyntaxToken token, string text) =>
        source[..token.SpanStart] + text + source[token.Span.End..];

    private static string Swap(string source, SyntaxToken a, SyntaxToken b)
    {
        var (first, last) = a.SpanStart < b.SpanStart ? (a, b) : (b, a);
        return first == last ? source : Replace(Replace(source, last, first.Text), first, last.Text);
    }
}
