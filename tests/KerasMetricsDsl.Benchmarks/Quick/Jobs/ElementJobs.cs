using KerasMetricsDsl.Benchmarks.ByHand;
using KerasMetricsDsl.Benchmarks.Peers;
using KerasMetricsDsl.Benchmarks.Workloads;

namespace KerasMetricsDsl.Benchmarks.Quick.Jobs;

/// <summary>Means over elements.</summary>
internal static unsafe class ElementJobs
{
    public static IReadOnlyList<(string Name, Func<DataSet, Job> Make)> All { get; } =
    [
        ("MSE", MeanSquaredError),
        ("MAE", MeanAbsoluteError),
        ("BCE", BinaryCrossentropy),
        ("BCE soft", SoftBinaryCrossentropy),
        ("log-cosh", LogCosh),
        ("MSLE", MeanSquaredLogarithmicError),
        ("Poisson", Poisson),
        ("focal", Focal),
        ("R²", R2),
        ("MSE weighted", WeightedMeanSquaredError),
    ];

    private static Job MeanSquaredError(DataSet data)
    {
        var metric = new MeanSquaredError();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return AllJobs.OfMean(data, "MSE", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.SquaredErrors) with
        {
            Peers = [("TensorPrimitives", new Composed(t, p).MeanSquaredError)],
        };
    }

    private static Job MeanAbsoluteError(DataSet data)
    {
        var metric = new MeanAbsoluteError();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return AllJobs.OfMean(data, "MAE", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.AbsoluteErrors) with
        {
            Peers = [("TensorPrimitives", new Composed(t, p).MeanAbsoluteError)],
        };
    }

    private static Job BinaryCrossentropy(DataSet data)
    {
        var metric = new BinaryCrossentropy();
        var (t, p) = (data.Labels, data.Predictions);
        return AllJobs.OfMean(data, "BCE", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.BinaryLabelCrossentropies) with
        {
            Peers = [("TensorPrimitives", new Composed(t, p).BinaryCrossentropy)],
        };
    }

    private static Job SoftBinaryCrossentropy(DataSet data)
    {
        var metric = new BinaryCrossentropy();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return AllJobs.OfMean(data, "BCE soft", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.Crossentropies) with
        {
            Peers = [("TensorPrimitives", new Composed(t, p).BinaryCrossentropy)],
        };
    }

    private static Job LogCosh(DataSet data)
    {
        var metric = new LogCoshError();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return AllJobs.OfMean(data, "log-cosh", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.LogCosh) with
        {
            Peers = [("TensorPrimitives", new Composed(t, p).LogCosh)],
        };
    }

    private static Job MeanSquaredLogarithmicError(DataSet data)
    {
        var metric = new MeanSquaredLogarithmicError();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return AllJobs.OfMean(data, "MSLE", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.SquaredLogarithmicErrors) with
        {
            Peers = [("TensorPrimitives", new Composed(t, p).MeanSquaredLogarithmicError)],
        };
    }

    private static Job Poisson(DataSet data)
    {
        var metric = new Poisson();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return AllJobs.OfMean(data, "Poisson", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.PoissonLosses) with
        {
            Peers = [("TensorPrimitives", new Composed(t, p).Poisson)],
        };
    }

    // By hand γ = 2 is a square; the library's power is another float now and then.
    private static Job Focal(DataSet data)
    {
        var metric = new BinaryFocalCrossentropy();
        var (t, p) = (data.Labels, data.Predictions);
        return AllJobs.OfMean(data, "focal", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.FocalCrossentropies) with
        {
            Tolerance = 1e-7,
            Peers = [("TensorPrimitives", new Composed(t, p).Focal)],
        };
    }

    private static Job R2(DataSet data)
    {
        var metric = new R2Score();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return AllJobs.OfPairs(
            data,
            "R²",
            metric,
            (t, p),
            () => metric.UpdateState(new MetricBatch(MetricInput.Rows<float>(t, 1), MetricInput.Rows<float>(p, 1))),
            Hand.Kernels.Moments,
            3,
            totals => 1 - (totals[2] / (totals[1] - (totals[0] * totals[0] / data.Size))));
    }

    private static Job WeightedMeanSquaredError(DataSet data)
    {
        var metric = new MeanSquaredError();
        var (t, p, w) = (data.SoftLabels, data.Predictions, data.Weights);
        float* label = DataSet.At(t), prediction = DataSet.At(p), weight = DataSet.At(w);
        void Update() => metric.UpdateState(t, p, w);
        return new("MSE weighted", AllJobs.ShapeOf(data.Size), data.Size)
        {
            Read = new(
                data.Size,
                (first, count, _) =>
                {
                    Memory.Read(t.AsSpan((int)first, (int)count), p.AsSpan((int)first, (int)count));
                    Memory.Read(w.AsSpan((int)first, (int)count), []);
                },
                1,
                _ => 0),
            ByHand = new(
                data.Size,
                (first, count, totals) =>
                    Hand.Kernels.WeightedSquaredErrors(label + first, prediction + first, weight + first, count, totals),
                2,
                totals => totals[0] / totals[1]),
            Generated = Update,
            Result = () => AllJobs.ResultOf(metric, Update),
            Peers = [("TensorPrimitives", new Composed(t, p).MeanSquaredErrorWeighted(w))],
        };
    }
}
