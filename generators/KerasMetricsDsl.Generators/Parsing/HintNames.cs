using System.Text;
using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Names of generated files. The compiler tells them apart without looking at case, and file systems keep them short.</summary>
internal static class HintNames
{
    private const int MostBytes = 160;
    private const int KeptCharacters = 40;

    /// <summary>The full name or, if that is too long, its beginning and a hash of all of it.</summary>
    public static string Of(IEnumerable<string> parts)
    {
        var name = string.Join(".", parts);
        return Encoding.UTF8.GetByteCount(name) <= MostBytes ? name : Distinct(name.Substring(0, KeptCharacters), name);
    }

    /// <summary>A name that differs from all others in more than case.</summary>
    public static string Distinct(string name) => Distinct(name, name);

    /// <summary>The names that differ from another one in nothing but case.</summary>
    public static IEnumerable<string> Twins(IEnumerable<string> names) => names
        .Distinct(StringComparer.Ordinal)
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Skip(1).Any())
        .SelectMany(group => group)
        .OrderBy(name => name, StringComparer.Ordinal);

    private static string Distinct(string beginning, string name) => $"{beginning}-{Hash.Of(name).Substring(0, 8)}";
}
