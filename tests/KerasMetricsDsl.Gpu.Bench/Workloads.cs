using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>What is measured.</summary>
internal static class Workloads
{
    public static IEnumerable<Workload> All =>
    [
        new("MeanSquaredError", 1, 0, 0, gpu => [On(new MeanSquaredError(), gpu)]),
        new("BinaryCrossentropy", 1, 0, 0, gpu => [On(new BinaryCrossentropy(), gpu)]),
        new("CategoricalCrossentropy × 10", 10, 0, 0, gpu => [On(new CategoricalCrossentropy(), gpu)]),
        new("CategoricalCrossentropy × 1000", 1000, 0, 0, gpu => [On(new CategoricalCrossentropy(), gpu)]),
        new("SparseCategoricalAccuracy × 10", 10, 10, 0, gpu => [On(new SparseCategoricalAccuracy(), gpu)]),
        new("AUC", 1, 0, 0, gpu => [On(new AUC(), gpu)]),
        new("MeanIoU(21)", 1, 0, 21, gpu => [On(new MeanIoU(21), gpu)]),
        new("ten metrics, one after another", 1, 0, 0, Ten),
    ];

    private static UpdateOnDevice[] Ten(GpuContext gpu) =>
    [
        On(new MeanSquaredError(), gpu),
        On(new MeanAbsoluteError(), gpu),
        On(new BinaryAccuracy(), gpu),
        On(new BinaryCrossentropy(), gpu),
        On(new Huber(), gpu),
        On(new LogCoshError(), gpu),
        On(new Precision(), gpu),
        On(new Recall(), gpu),
        On(new Poisson(), gpu),
        On(new Hinge(), gpu),
    ];

    private static UpdateOnDevice On<TMetric>(TMetric metric, GpuContext gpu)
        where TMetric : class, IMetric, IMetricKernels
    {
        var onDevice = metric.On(gpu);
        return (yTrue, yPred) => onDevice.UpdateState(yTrue, yPred);
    }
}
