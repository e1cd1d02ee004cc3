namespace KerasMetricsDsl.Conformance;

/// <summary>Counts outcomes by metric and prints them.</summary>
internal sealed class Report
{
    private const int DifferencesShown = 5;

    private readonly SortedDictionary<string, Tally> _metrics = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, Tally> _apart = new(StringComparer.Ordinal);

    public int Passed => _metrics.Values.Sum(tally => tally.Passed);

    public int Failed => _metrics.Values.Sum(tally => tally.Failures.Count);

    public int Unknown => _metrics.Values.Sum(tally => tally.Unknown);

    public IEnumerable<string> Failures => _metrics.Values.SelectMany(tally => tally.Failures);

    public void Add(OracleCase oracleCase, CaseOutcome outcome)
    {
        var isApart = outcome.IsKnown && oracleCase.CountedApart is not null;
        var tally = isApart ? For(_apart, oracleCase.CountedApart!) : For(_metrics, oracleCase.Metric);
        if (!outcome.IsKnown) tally.Unknown++;
        else if (outcome.Difference is not { } difference) tally.Passed++;
        else
            tally.Failures.Add(
                $"{(isApart ? oracleCase.Metric + " " : "")}{oracleCase.Id} ({difference.Path}, {difference.Where}): "
                + $"got {difference.Got}, want {difference.Want}");
    }

    public void Write(TextWriter output)
    {
        foreach (var (name, tally) in _metrics)
        {
            if (tally.Unknown > 0) output.WriteLine($"{name} unknown {tally.Unknown}");
            if (tally.Run > 0) output.WriteLine($"{name} {tally.Passed}/{tally.Run}");
            WriteFailures(output, tally);
        }

        foreach (var (reason, tally) in _apart)
        {
            output.WriteLine($"counted apart, {reason}: {tally.Passed}/{tally.Run}");
            WriteFailures(output, tally);
        }

        output.WriteLine($"{Passed} passed, {Failed} failed, {Unknown} unknown");
    }

    private static void WriteFailures(TextWriter output, Tally tally)
    {
        foreach (var failure in tally.Failures.Take(DifferencesShown)) output.WriteLine($"  {failure}");
        if (tally.Failures.Count > DifferencesShown) output.WriteLine($"  … and {tally.Failures.Count - DifferencesShown} more");
    }

    private static Tally For(SortedDictionary<string, Tally> tallies, string key) =>
        tallies.TryGetValue(key, out var tally) ? tally : tallies[key] = new();

    private sealed class Tally
    {
        public int Passed { get; set; }

        public int Unknown { get; set; }

        public List<string> Failures { get; } = [];

        public int Run => Passed + Failures.Count;
    }
}
