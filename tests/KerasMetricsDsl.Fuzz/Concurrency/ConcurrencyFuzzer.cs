using KerasMetricsDsl.Fuzz.Execution;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Concurrency;

/// <summary>One instance updated by several threads refuses an update, or counts it once.</summary>
internal sealed class ConcurrencyFuzzer : IFuzzer
{
    private const int Updates = 4000;

    public string Name => "concurrency";

    public string? Run(Random random)
    {
        var threads = random.Pick(2, 4, 8);
        var count = random.Pick(16, 64, 1000);
        var labels = Enumerable.Range(0, count).Select(i => (float)(i % 2)).ToArray();
        var (name, metric) = random.Next(3) switch
        {
            0 => ("BinaryAccuracy", (IMetric)new BinaryAccuracy()),
            1 => ("ConfusionMatrix", new ConfusionMatrix(2)),
            _ => ("MeanSquaredError", new MeanSquaredError()),
        };
        var batch = new Batch(count, 1, [labels, labels], [false, false]);
        var alone = Alone(metric, batch);
        var (taken, unexpected) = Together(metric, batch, threads);
        if (unexpected is not null)
            return $"{name}, {threads} threads: an update threw {unexpected}";
        var seen = metric.RowCounts.Seen;
        var result = metric.GetResult().Values.ToArray();
        var expected = name == "ConfusionMatrix" ? [.. alone.Select(cell => cell * taken)] : alone;
        return seen == taken * count && (taken == 0 || result.SequenceEqual(expected))
            ? null
            : $"{name}, {threads} threads, {taken} updates of {count} taken: {seen} rows seen, result {ResultComparison.Show(result)}, expected {ResultComparison.Show(expected)}";
    }

    private static double[] Alone(IMetric metric, Batch batch)
    {
        batch.Feed(metric);
        var result = metric.GetResult().Values.ToArray();
        metric.ResetState();
        return result;
    }

    private static (long Taken, Exception? Unexpected) Together(IMetric metric, Batch batch, int threads)
    {
        long taken = 0;
        Exception? unexpected = null;
        using var start = new Barrier(threads);
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            for (var i = 0; i < Updates; i++)
            {
                try
                {
                    batch.Feed(metric);
                    Interlocked.Increment(ref taken);
                }
                catch (Exception error) when (Expectations.IsRefusal(error))
                {
                }
                catch (Exception error)
                {
                    unexpected = error;
                }
            }
        })).ToArray();
        foreach (var worker in workers)
            worker.Start();
        foreach (var worker in workers)
            worker.Join();
        return (taken, unexpected);
    }
}
