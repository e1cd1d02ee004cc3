namespace KerasMetricsDsl;

/// <summary>The known names that an unknown one most likely means, by the number of edits between them.</summary>
internal static class NearestNames
{
    private const int Shown = 3;

    public static IEnumerable<string> To(string name, IEnumerable<string> known) =>
        known.OrderBy(candidate => Edits(name, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).Take(Shown);

    // Levenshtein distance without regard to case, one row of the table at a time.
    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
