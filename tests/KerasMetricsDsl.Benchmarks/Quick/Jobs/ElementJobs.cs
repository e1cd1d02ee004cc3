using KerasMetricsDsl.Benchmarks.ByHand;
using KerasMetricsDsl.Benchmarks.Peers;

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
    ];

    private static Job MeanSquaredError(DataSet data)
    {
        var metric = new MeanSquaredError();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return AllJobs.OfMean(data, "MSE", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.SquaredErrors) with
        {
            Peers =
            [
                new("TensorPrimitives", new Composed(t, p).MeanSquaredError),
                .. CompiledC.OfPairs("sum_mse", t, p),
                .. MachineLearning.Regression(t, p),
            ],
        };
    }

    private static Job MeanAbsoluteError(DataSet data)
    {
        var metric = new MeanAbsoluteError();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return AllJobs.OfMean(data, "MAE", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.AbsoluteErrors) with
        {
            Peers = [new("TensorPrimitives", new Composed(t, p).MeanAbsoluteError), .. CompiledC.OfPairs("sum_mae", t, p)],
        };
    }

    private static Job BinaryCrossentropy(DataSet data)
    {
        var metric = new BinaryCrossentropy();
        var (t, p) = (data.Labels, data.Predictions);
        return AllJobs.OfMean(data, "BCE", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.BinaryLabelCrossentropies) with
        {
            Peers = [new("TensorPrimitives", new Composed(t, p).BinaryCrossentropy), .. CompiledC.OfPairs("sum_bce", t, p)],
        };
    }

    private static Job SoftBinaryCrossentropy(DataSet data)
    {
        var metric = new BinaryCrossentropy();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return AllJobs.OfMean(data, "BCE soft", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.Crossentropies) with
        {
            Peers = [new("TensorPrimitives", new Composed(t, p).BinaryCrossentropy), .. CompiledC.OfPairs("sum_bce_soft", t, p)],
        };
    }

    private static Job LogCosh(DataSet data)
    {
        var metric = new LogCoshError();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return AllJobs.OfMean(data, "log-cosh", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.LogCosh) with
        {
            Peers = [new("TensorPrimitives", new Composed(t, p).LogCosh), .. CompiledC.OfPairs("sum_log_cosh", t, p)],
        };
    }

    private static Job MeanSquaredLogarithmicError(DataSet data)
    {
        var metric = new MeanSquaredLogarithmicError();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return AllJobs.OfMean(data, "MSLE", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.SquaredLogarithmicErrors) with
        {
            Peers = [new("TensorPrimitives", new Composed(t, p).MeanSquaredLogarithmicError), .. CompiledC.OfPairs("sum_msle", t, p)],
        };
    }

    private static Job Poisson(DataSet data)
    {
        var metric = new Poisson();
        var (t, p) = (data.SoftLabels, data.Predictions);
        return AllJobs.OfMean(data, "Poisson", metric, (t, p), () => metric.UpdateState(t, p), Hand.Kernels.PoissonLosses) with
        {
            Peers = [new("TensorPrimitives", new Composed(t, p).Poisson), .. CompiledC.OfPairs("sum_poisson", t, p)],
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
            Peers = [new("TensorPrimitives", new Composed(t, p).Focal), .. CompiledC.OfPairs("sum_focal", t, p)],
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
            totals => 1 - (totals[2] / (totals[1] - (totals[0] * totals[0] / data.Size)))) with
        {
            Peers = [.. MachineLearning.Regression(t, p)],
        };
    }
}
