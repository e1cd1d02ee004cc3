using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Fuzz.Execution;

/// <summary>One update of a new metric on one path and number of threads.</summary>
internal static class EngineRun
{
    private static readonly int[] Threads = [1, 2];

    /// <summary>Each path with each number of threads.</summary>
    public static IEnumerable<(LanesPath Path, int Threads)> Ways => LanesDispatch.Available.SelectMany(path => Threads.Select(count => (path, count)));

    /// <summary>The result, or null where the update refused the data.</summary>
    public static double[]? Of(Func<IMetric> create, Batch batch, (LanesPath Path, int Threads) way, out string? fault)
    {
        using var forced = LanesDispatch.Force(way.Path);
        EngineOptions.MaxDegreeOfParallelism = way.Threads;
        var metric = create();
        fault = null;
        try
        {
            batch.Feed(metric);
            return metric.GetResult().Values.ToArray();
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (Exception error)
        {
            fault = $"{way}: the update threw {error.GetType().Name}: {error.Message}";
            return null;
        }
    }
}
