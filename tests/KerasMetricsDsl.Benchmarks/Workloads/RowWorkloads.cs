namespace KerasMetricsDsl.Benchmarks.Workloads;

/// <summary>Metrics over rows.</summary>
internal static class RowWorkloads
{
    public static Workload SparseCategoricalCrossentropy(int rows, int columns)
    {
        var (labels, predictions) = (Data.Labels(rows, columns), Data.Probabilities(rows * columns));
        var metric = new SparseCategoricalCrossentropy();
        return new(
            $"SparseCategoricalCrossentropy {rows}x{columns}",
            (long)rows * columns,
            () => Memory.Read(labels, predictions),
            () => metric.UpdateState(labels, predictions, columns),
            () => Memory.Keep(Losses(labels, predictions, columns)));
    }

    public static Workload CategoricalAccuracy(int rows, int columns)
    {
        var (labels, predictions) = (Data.OneHot(rows, columns), Data.Probabilities(rows * columns));
        var metric = new CategoricalAccuracy();
        return new(
            $"CategoricalAccuracy {rows}x{columns}",
            (long)rows * columns,
            () => Memory.Read(labels, predictions),
            () => metric.UpdateState(labels, predictions, columns),
            () => Memory.Keep(Hits(labels, predictions, columns)));
    }

    private static double Losses(int[] labels, float[] predictions, int columns)
    {
        var loss = 0.0;
        for (var i = 0; i < labels.Length; i++)
        {
            var row = predictions.AsSpan(i * columns, columns);
            loss -= MathF.Log(Math.Clamp(row[labels[i]] / Sum(row), 1e-7f, 1 - 1e-7f));
        }

        return loss;
    }

    private static int Hits(float[] labels, float[] predictions, int columns)
    {
        var hits = 0;
        for (var first = 0; first < labels.Length; first += columns)
        {
            if (ArgMax(labels.AsSpan(first, columns)) == ArgMax(predictions.AsSpan(first, columns)))
                hits++;
        }

        return hits;
    }

    private static float Sum(ReadOnlySpan<float> row)
    {
        var sum = 0f;
        foreach (var value in row)
            sum += value;
        return sum;
    }

    private static int ArgMax(ReadOnlySpan<float> row)
    {
        var best = 0;
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i] > row[best])
                best = i;
        }

        return best;
    }
}
