using KerasMetricsDsl.Benchmarks.ByHand;
using KerasMetricsDsl.Benchmarks.Peers;
using KerasMetricsDsl.Benchmarks.Workloads;

namespace KerasMetricsDsl.Benchmarks.Quick.Jobs;

/// <summary>Metrics of rows: many short ones, and fewer long ones.</summary>
internal static unsafe class RowJobs
{
    public static IReadOnlyList<(string Name, Func<Job> Make)> All { get; } =
    [
        ("categorical accuracy 10kx1000", () => CategoricalAccuracy(new RowData(10_000, 1000))),
        ("categorical accuracy 100kx10", () => CategoricalAccuracy(new RowData(100_000, 10))),
        ("sparse CE of logits 100kx10", SparseCrossentropy),
        ("KLD 100kx10", Divergence),
        ("top-k 100kx10", TopK),
        ("F-beta 100kx10", FBeta),
    ];

    private static Job CategoricalAccuracy(RowData data)
    {
        var metric = new CategoricalAccuracy();
        float* label = DataSet.At(data.OneHot), prediction = DataSet.At(data.Predictions);
        var columns = data.Columns;
        HandKernel kernel = columns == 10
            ? (first, count, totals) => Hand.Kernels.HitsOfTen(label + (first * 10), prediction + (first * 10), count, totals)
            : (first, count, totals) =>
                Hand.Kernels.HitsOfLongRows(label + (first * columns), prediction + (first * columns), count, columns, totals);
        return Of(data, "categorical accuracy", metric, () => metric.UpdateState(data.OneHot, data.Predictions, columns), kernel) with
        {
            Peers =
            [
                new("TensorPrimitives", new ComposedRows(data.OneHot, data.Predictions, data.Rows, columns).Accuracy),
                .. CompiledC.OfRows("sum_categorical_accuracy", data.OneHot, data.Predictions, data.Rows, columns),
            ],
        };
    }

    private static Job SparseCrossentropy()
    {
        var data = new RowData(100_000, 10);
        var metric = new SparseCategoricalCrossentropy(fromLogits: true);
        var label = DataSet.At(data.Classes);
        var logit = DataSet.At(data.Predictions);
        return Of(
            data,
            "sparse CE of logits",
            metric,
            () => metric.UpdateState(data.Classes, data.Predictions, 10),
            (first, count, totals) => Hand.Kernels.LogitCrossentropiesOfTen(label + first, logit + (first * 10), count, totals)) with
        {
            Tolerance = 1e-6,
            Read = HandRun.Of(
                data.Rows,
                (first, count) => Memory.Read(data.Classes.AsSpan(first, count), data.Predictions.AsSpan(first * 10, count * 10)),
                data.Chunk),
            Peers =
            [
                new("TensorPrimitives", new ComposedRows(data.OneHot, data.Predictions, data.Rows, 10).SparseCrossentropy(data.Classes)),
                .. CompiledC.OfRows("sum_logit_crossentropy", data.Classes, data.Predictions, data.Rows, 10),
            ],
        };
    }

    private static Job Divergence()
    {
        var data = new RowData(100_000, 10);
        var metric = new KLDivergence();
        float* label = DataSet.At(data.Soft), prediction = DataSet.At(data.Predictions);
        return Of(
            data,
            "KLD",
            metric,
            () => metric.UpdateState(data.Soft, data.Predictions, 10),
            (first, count, totals) => Hand.Kernels.Divergences(label + (first * 10), prediction + (first * 10), count * 10, totals)) with
        {
            Tolerance = 1e-6,
        };
    }

    private static Job TopK()
    {
        var data = new RowData(100_000, 10);
        var metric = new TopKCategoricalAccuracy(5);
        float* label = DataSet.At(data.OneHot), prediction = DataSet.At(data.Predictions);
        return Of(
            data,
            "top-k",
            metric,
            () => metric.UpdateState(data.OneHot, data.Predictions, 10),
            (first, count, totals) => Hand.Kernels.HitsAmongFiveOfTen(label + (first * 10), prediction + (first * 10), count, totals));
    }

    private static Job FBeta()
    {
        var data = new RowData(100_000, 10);
        var metric = new FBetaScore(Average.Macro, beta: 2, threshold: 0.5f);
        float* label = DataSet.At(data.OneHot), prediction = DataSet.At(data.Predictions);
        return Of(
            data,
            "F-beta",
            metric,
            () => metric.UpdateState(data.OneHot, data.Predictions, 10),
            (first, count, totals) => Hand.Kernels.PositivesOfTenColumns(label + (first * 10), prediction + (first * 10), count, totals),
            30,
            MeanFBeta) with
        {
            Tolerance = 1e-6,
        };
    }

    // (1 + β²) hits / (predicted + β² labelled), β = 2.
    private static double MeanFBeta(ReadOnlySpan<double> totals)
    {
        var sum = 0.0;
        for (var column = 0; column < 10; column++)
            sum += 5 * totals[column] / (totals[10 + column] + (4 * totals[20 + column]));
        return sum / 10;
    }

    private static Job Of(
        RowData data, string name, IMetric metric, Action update, HandKernel kernel, int slots = 1, HandResult? result = null) =>
        new(name, $"{data.Rows / 1000}kx{data.Columns}", data.Length)
        {
            Read = HandRun.Of(
                data.Rows,
                (first, count) => Memory.Read(
                    data.OneHot.AsSpan(first * data.Columns, count * data.Columns),
                    data.Predictions.AsSpan(first * data.Columns, count * data.Columns)),
                data.Chunk),
            ByHand = new(data.Rows, kernel, slots, result ?? (totals => totals[0] / data.Rows), data.Chunk),
            Generated = update,
            Result = () => AllJobs.ResultOf(metric, update),
        };
}
