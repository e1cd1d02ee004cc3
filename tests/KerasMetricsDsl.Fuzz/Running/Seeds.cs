using System.Globalization;

namespace KerasMetricsDsl.Fuzz.Running;

/// <summary>Seeds as text: <c>3,7,10-20</c>.</summary>
internal static class Seeds
{
    public static IReadOnlyList<int> Parse(string text) => [.. text.Split(',').SelectMany(Part)];

    public static string Format(IEnumerable<int> seeds) => string.Join(',', seeds);

    private static IEnumerable<int> Part(string part)
    {
        var ends = part.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
