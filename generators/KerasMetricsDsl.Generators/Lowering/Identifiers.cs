using System.Globalization;
using System.Text;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>How generated names are put together.</summary>
internal static class Identifiers
{
    public static string Camel(string name) => Bare(name) is { } bare ? char.ToLowerInvariant(bare[0]) + bare.Substring(1) : name;

    public static string Pascal(string name) => Bare(name) is { } bare ? char.ToUpperInvariant(bare[0]) + bare.Substring(1) : name;

    /// <summary>The name itself or, if it is taken, with the first number that makes it free; it is taken afterwards.</summary>
    public static string Unique(string name, ISet<string> taken)
    {
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++)
            unique = name + i.ToString(CultureInfo.InvariantCulture);
        return unique;
    }

    // Without its underscores; null when nothing is left that a name could begin with.
    private static string? Bare(string name)
    {
        var bare = name.TrimStart('_');
        return bare.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(bare[0]) ? bare : null;
    }

    /// <summary>A number inside a name.</summary>
    public static string Number(string text)
    {
        switch (text)
        {
            case "0":
                return "Zero";
            case "1":
                return "One";
            case "2":
                return "Two";
            case "0.5":
                return "Half";
        }

        var name = new StringBuilder("Number");
        foreach (var character in text)
        {
            name.Append(character switch
            {
                '.' => "Point",
                '-' => "Minus",
                _ when char.IsLetterOrDigit(character) => character.ToString(),
                _ => "",
            });
        }

        return name.ToString();
    }

    public static string Infix(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => "Plus",
        BinaryOperator.Subtract => "Minus",
        BinaryOperator.Multiply => "Times",
        BinaryOperator.Divide => "Over",
        BinaryOperator.Remainder => "Modulo",
        BinaryOperator.And => "And",
        BinaryOperator.Or => "Or",
        BinaryOperator.Xor => "Xor",
        BinaryOperator.Equal => "Equals",
        BinaryOperator.NotEqual => "DiffersFrom",
        BinaryOperator.Less => "Below",
        BinaryOperator.LessOrEqual => "AtMost",
        BinaryOperator.Greater => "Above",
        _ => "AtLeast",
    };
}
