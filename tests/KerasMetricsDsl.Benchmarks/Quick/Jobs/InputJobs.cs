using System.Runtime.InteropServices;
using KerasMetricsDsl.Benchmarks.ByHand;
using KerasMetricsDsl.Benchmarks.Peers;
using KerasMetricsDsl.Benchmarks.Workloads;

namespace KerasMetricsDsl.Benchmarks.Quick.Jobs;

/// <summary>The mean squared error of other inputs than two arrays of floats.</summary>
internal static unsafe class InputJobs
{
    public static IReadOnlyList<(string Name, Func<DataSet, Job> Make)> All { get; } =
    [
        ("MSE weighted", Weighted),
        ("MSE masked", Masked),
        ("MSE double", Doubles),
        ("MSE Half", Halves),
        ("MSE int", Ints),
    ];

    private static Job Weighted(DataSet data)
    {
        var metric = new MeanSquaredError();
        var (t, p, w) = (data.SoftLabels, data.Predictions, data.Weights);
        float* label = DataSet.At(t), prediction = DataSet.At(p), weight = DataSet.At(w);
        void Update() => metric.UpdateState(t, p, w);
        return new("MSE weighted", AllJobs.ShapeOf(data.Size), data.Size)
        {
            Read = HandRun.Of(
                data.Size,
                (first, count) =>
                {
                    Memory.Read(t.AsSpan(first, count), p.AsSpan(first, count));
                    Memory.Read(w.AsSpan(first, count), []);
                }),
            ByHand = new(
                data.Size,
                (first, count, totals) =>
                    Hand.Kernels.WeightedSquaredErrors(label + first, prediction + first, weight + first, count, totals),
                2,
                totals => totals[0] / totals[1]),
            Generated = Update,
            Result = () => AllJobs.ResultOf(metric, Update),
            Peers = [new("TensorPrimitives", new Composed(t, p).MeanSquaredErrorWeighted(w)), .. CompiledC.OfWeighted(t, p, w)],
        };
    }

    private static Job Masked(DataSet data)
    {
        var metric = new MeanSquaredError();
        var (t, p, m) = (data.SoftLabels, data.Predictions, data.Mask);
        float* label = DataSet.At(t), prediction = DataSet.At(p);
        var mask = DataSet.At(m);
        void Update() => metric.UpdateState(t, p, mask: m);
        return new("MSE masked", AllJobs.ShapeOf(data.Size), data.Size)
        {
            Read = HandRun.Of(
                data.Size,
                (first, count) =>
                {
                    Memory.Read(t.AsSpan(first, count), p.AsSpan(first, count));
                    Memory.Read(MemoryMarshal.Cast<bool, float>(m.AsSpan(first, count)), []);
                }),
            ByHand = new(
                data.Size,
                (first, count, totals) => Hand.Kernels.MaskedSquaredErrors(label + first, prediction + first, mask + first, count, totals),
                2,
                totals => totals[0] / totals[1]),
            Generated = Update,
            Result = () => AllJobs.ResultOf(metric, Update),
        };
    }

    private static Job Doubles(DataSet data)
    {
        var metric = new MeanSquaredError();
        var (t, p) = (data.DoubleLabels, data.DoublePredictions);
        double* label = DataSet.At(t), prediction = DataSet.At(p);
        return Of(
            data,
            "MSE double",
            metric,
            (t, p),
            () => metric.UpdateState(new MetricBatch(t, p)),
            (first, count, totals) => Hand.Kernels.SquaredErrorsOfDoubles(label + first, prediction + first, count, totals));
    }

    private static Job Halves(DataSet data)
    {
        var metric = new MeanSquaredError();
        var (t, p) = (data.HalfLabels, data.HalfPredictions);
        Half* label = DataSet.At(t), prediction = DataSet.At(p);
        return Of(
            data,
            "MSE Half",
            metric,
            (t, p),
            () => metric.UpdateState(new MetricBatch(t, p)),
            (first, count, totals) => Hand.Kernels.SquaredErrorsOfHalves(label + first, prediction + first, count, totals));
    }

    private static Job Ints(DataSet data)
    {
        var metric = new MeanSquaredError();
        var (t, p) = (data.IntLabels, data.IntPredictions);
        int* label = DataSet.At(t), prediction = DataSet.At(p);
        return Of(
            data,
            "MSE int",
            metric,
            (t, p),
            () => metric.UpdateState(new MetricBatch(t, p)),
            (first, count, totals) => Hand.Kernels.SquaredErrorsOfInts(label + first, prediction + first, count, totals));
    }

    private static Job Of<T>(
        DataSet data, string name, IMetric metric, (T[] Labels, T[] Predictions) arrays, Action update, HandKernel kernel)
        where T : unmanaged
    {
        var (labels, predictions) = arrays;
        return new(name, AllJobs.ShapeOf(data.Size), data.Size)
        {
            Read = HandRun.Of(
                data.Size,
                (first, count) => Memory.Read(
                    MemoryMarshal.Cast<T, float>(labels.AsSpan(first, count)),
                    MemoryMarshal.Cast<T, float>(predictions.AsSpan(first, count)))),
            ByHand = new(data.Size, kernel, 1, totals => totals[0] / data.Size),
            Generated = update,
            Result = () => AllJobs.ResultOf(metric, update),
        };
    }
}
