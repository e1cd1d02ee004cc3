using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Conformance;

/// <summary>What came of the cases of one file, per metric.</summary>
public sealed class MetricRun(string metric)
{
    public string Metric { get; } = metric;

    public int Passed { get; private set; }

    public int Total { get; private set; }

    public int Unknown { get; private set; }

    /// <summary>Cases that depend on Keras's rounding or backend: run, but not counted as failures.</summary>
    public Dictionary<string, (int Agreed, int Total)> SetApart { get; } = new(StringComparer.Ordinal);

    public List<string> Differences { get; } = [];

    public static IEnumerable<MetricRun> Of(OracleFile file)
    {
        foreach (var group in file.Cases.GroupBy(item => item.Metric))
        {
            var run = new MetricRun(file.Metric is null ? $"{group.Key} (rejections)" : group.Key);
            foreach (var item in group) run.Add(item);
            yield return run;
        }
    }

    private void Add(OracleCase item)
    {
        if (CatalogueMap.Find(item.Metric) is not { } create)
        {
            Unknown++;
            return;
        }

        var difference = OnEveryPath(item, create);
        if (item.SetApart is { } reason)
        {
            var (agreed, total) = SetApart.GetValueOrDefault(reason);
            SetApart[reason] = (agreed + (difference is null ? 1 : 0), total + 1);
            return;
        }

        Total++;
        if (difference is null) Passed++;
        else Differences.Add(difference);
    }

    private static string? OnEveryPath(OracleCase item, Func<ConfigReader, IMetric> create)
    {
        foreach (var path in LanesDispatch.Available)
        {
            using var forced = LanesDispatch.Force(path);
            try
            {
                if (CaseRun.Difference(item, create) is { } difference) return $"{item.Id} on {path}: {difference}";
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                return $"{item.Id} on {path}: {exception.GetType().Name}: {exception.Message}";
            }
        }

        return null;
    }
}
