using KerasMetricsDsl.Benchmarks.Workloads;

namespace KerasMetricsDsl.Benchmarks.Quick.Jobs;

/// <summary>A kernel by hand over labels and predictions.</summary>
internal unsafe delegate void PairKernel(float* labels, float* predictions, nint count, double* totals);

/// <summary>Every job of the quick run.</summary>
internal static class AllJobs
{
    /// <summary>Jobs of so many elements, made when they are asked for.</summary>
    public static IEnumerable<(string Name, Func<DataSet, Job> Make)> OfElements { get; } =
        [.. ElementJobs.All, .. CountJobs.All, .. InputJobs.All, .. SetJobs.All];

    /// <summary>A job of two arrays of floats.</summary>
    public static unsafe Job OfPairs(
        DataSet data,
        string name,
        IMetric metric,
        (float[] Labels, float[] Predictions) arrays,
        Action update,
        PairKernel kernel,
        int slots,
        HandResult result)
    {
        var (labels, predictions) = arrays;
        float* label = DataSet.At(labels), prediction = DataSet.At(predictions);
        return new(name, ShapeOf(data.Size), data.Size)
        {
            Read = ReadOf(labels, predictions),
            ByHand = new(data.Size, (first, count, totals) => kernel(label + first, prediction + first, count, totals), slots, result),
            Generated = update,
            Result = () => ResultOf(metric, update),
        };
    }

    /// <summary>A job whose result is a mean over the elements of what the kernel adds up.</summary>
    public static Job OfMean(
        DataSet data, string name, IMetric metric, (float[] Labels, float[] Predictions) arrays, Action update, PairKernel kernel) =>
        OfPairs(data, name, metric, arrays, update, kernel, 1, totals => totals[0] / data.Size);

    public static HandRun ReadOf(float[] left, float[] right) =>
        HandRun.Of(left.Length, (first, count) => Memory.Read(left.AsSpan(first, count), right.AsSpan(first, count)));

    /// <summary>The mean of all that a metric makes of one update.</summary>
    public static double ResultOf(IMetric metric, Action update)
    {
        metric.ResetState();
        update();
        var sum = 0.0;
        var values = metric.GetResult().Values;
        foreach (var value in values)
            sum += value;
        return sum / values.Length;
    }

    /// <summary>64k, 1M, 16M, or the number.</summary>
    public static string ShapeOf(int size) =>
        size % (1 << 20) == 0 ? $"{size >> 20}M" : size % (1 << 10) == 0 ? $"{size >> 10}k" : $"{size}";
}
