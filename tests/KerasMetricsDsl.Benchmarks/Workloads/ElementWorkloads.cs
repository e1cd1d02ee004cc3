namespace KerasMetricsDsl.Benchmarks.Workloads;

/// <summary>Metrics over elements.</summary>
internal static class ElementWorkloads
{
    public static Workload MeanSquaredError(int size)
    {
        var (labels, predictions) = (Data.Probabilities(size), Data.Probabilities(size + 1)[..size]);
        var metric = new MeanSquaredError();
        return new(
            $"MSE {size}",
            size,
            () => Memory.Read(labels, predictions),
            () => metric.UpdateState(labels, predictions),
            () => Memory.Keep(Squares(labels, predictions)));
    }

    public static Workload BinaryCrossentropy(int size)
    {
        var (labels, predictions) = (Data.Binary(size), Data.Probabilities(size));
        var metric = new BinaryCrossentropy();
        return new(
            $"BCE {size}",
            size,
            () => Memory.Read(labels, predictions),
            () => metric.UpdateState(labels, predictions),
            () => Memory.Keep(Crossentropies(labels, predictions)));
    }

    public static Workload BinaryAccuracy(int size)
    {
        var (labels, predictions) = (Data.Binary(size), Data.Probabilities(size));
        var metric = new BinaryAccuracy();
        return new(
            $"BinaryAccuracy {size}",
            size,
            () => Memory.Read(labels, predictions),
            () => metric.UpdateState(labels, predictions),
            () => Memory.Keep(Hits(labels, predictions)));
    }

    private static double Squares(float[] labels, float[] predictions)
    {
        var sum = 0.0;
        for (var i = 0; i < labels.Length; i++)
        {
            var error = labels[i] - predictions[i];
            sum += error * error;
        }

        return sum;
    }

    private static double Crossentropies(float[] labels, float[] predictions)
    {
        var sum = 0.0;
        for (var i = 0; i < labels.Length; i++)
        {
            var p = Math.Clamp(predictions[i], 1e-7f, 1 - 1e-7f);
            sum -= (labels[i] * MathF.Log(p)) + ((1 - labels[i]) * MathF.Log(1 - p));
        }

        return sum;
    }

    private static double Hits(float[] labels, float[] predictions)
    {
        var hits = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == (predictions[i] > 0.5f ? 1 : 0))
                hits++;
        }

        return hits;
    }
}
