using KerasMetricsDsl.Fuzz.Running;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Fuzz.Sources;

/// <summary>Ways in which a source is not finished or not right.</summary>
internal static class Damage
{
    private static readonly string[] Strays =
        ["(", ")", "{", "}", "[", "]", ";", ",", ".", "=>", "=", "?", ":", "<", ">", "\"", "'", "@", "$\"", "/*", "#if", "static", "partial", "class", "float", "Row", "return",
         "switch", "is", "null", "new", "await", "ref", "out", "params", "[Sum]", "[Metric]", "[Histogram(3)]", "where T : class", "<T>", "int", "0", "\u0000", "goto", "async", "unsafe"];

    public static string Truncated(Random random, string text) => text[..random.Next(1, text.Length)];

    /// <summary>One to three tokens are removed, repeated, exchanged or added.</summary>
    public static string Edited(Random random, string text)
    {
        var tokens = SyntaxFactory.ParseTokens(text).Select(token => token.ToFullString()).ToList();
        for (var i = random.Next(1, 4); i > 0 && tokens.Count > 4; i--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(4))
            {
                case 0: tokens.RemoveAt(at); break;
                case 1: tokens.Insert(at, tokens[at]); break;
                case 2: (tokens[at], tokens[^1]) = (tokens[random.Next(tokens.Count)], tokens[^1]); break;
                default: tokens.Insert(at, $" {random.Pick(Strays)} "); break;
            }
        }

        return string.Concat(tokens);
    }
}
