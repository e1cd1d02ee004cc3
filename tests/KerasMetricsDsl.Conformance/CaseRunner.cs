using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Conformance;

/// <summary>Runs a case on every CPU path of this machine. It passes when all of them give the expected results, and the same bits.</summary>
internal static class CaseRunner
{
    /// <summary>The first difference, or none.</summary>
    public static CaseOutcome Run(OracleCase oracleCase)
    {
        if (CatalogueMap.Find(oracleCase.Metric) is not { } metric) return CaseOutcome.Unknown;
        var seen = new List<MetricValue[]>();
        foreach (var path in LanesDispatch.Available)
        {
            using var forced = LanesDispatch.Force(path);
            var run = new CaseRun(oracleCase, metric, path.ToString());
            if (run.FirstDifference() is { } difference) return new(true, difference);
            seen.Add([.. run.Results]);
        }

        return new(true, Disagreement(seen));
    }

    private static Difference? Disagreement(List<MetricValue[]> seen)
    {
        for (var path = 1; path < seen.Count; path++)
            for (var update = 0; update < seen[0].Length; update++)
                if (seen[path][update] != seen[0][update])
                    return new(LanesDispatch.Available[path].ToString(), CaseRun.After(update + 1),
                        seen[path][update].ToString(), $"{seen[0][update]}, the bits of {LanesDispatch.Available[0]}");
        return null;
    }
}

/// <summary>What came out of a case.</summary>
/// <param name="IsKnown">Whether the catalogue has its metric.</param>
/// <param name="Difference">The first difference; none when it passed.</param>
internal sealed record CaseOutcome(bool IsKnown, Difference? Difference)
{
    public static CaseOutcome Unknown { get; } = new(false, null);
}
