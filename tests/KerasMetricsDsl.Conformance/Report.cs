namespace KerasMetricsDsl.Conformance;

/// <summary>Adds up what the files gave and prints it.</summary>
public sealed class Report
{
    private const int ShownDifferences = 5;

    private readonly List<MetricRun> _runs = [];

    public int Passed => _runs.Sum(run => run.Passed);

    public int Failed => _runs.Sum(run => run.Differences.Count);

    public int Unknown => _runs.Sum(run => run.Unknown);

    public void Add(IEnumerable<MetricRun> runs) => _runs.AddRange(runs);

    public void Print(TextWriter output)
    {
        foreach (var run in _runs)
        {
            output.WriteLine(run.Unknown > 0 ? $"{run.Metric} unknown {run.Unknown}" : $"{run.Metric} {run.Passed}/{run.Total}{Apart(run)}");
            foreach (var difference in run.Differences.Take(ShownDifferences)) output.WriteLine($"    {difference}");
            if (run.Differences.Count > ShownDifferences) output.WriteLine($"    … {run.Differences.Count - ShownDifferences} more");
        }

        output.WriteLine($"{Passed} passed, {Failed} failed, {Unknown} unknown");
    }

    private static string Apart(MetricRun run) =>
        string.Concat(run.SetApart.Select(item => $" ({item.Key}: {item.Value.Agreed} of {item.Value.Total} agree)"));
}
