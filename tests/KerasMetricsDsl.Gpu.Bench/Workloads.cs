namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>What is measured. The reference in PyTorch has the same workloads under the same names.</summary>
internal static class Workloads
{
    public static IEnumerable<Workload> All =>
    [
        new("MeanSquaredError", gpu => [Subject.Of(new MeanSquaredError(), gpu)]),
        new("MeanSquaredError, weighted", gpu => [Subject.Of(new MeanSquaredError(), gpu)]) { IsWeighted = true },
        new("BinaryCrossentropy", gpu => [Subject.Of(new BinaryCrossentropy(), gpu)]) { Truths = 2 },
        CategoricalCrossentropy(10),
        CategoricalCrossentropy(1000),
        SparseCategoricalAccuracy(10),
        new("AUC", gpu => [Subject.Of(new AUC(), gpu)]) { Truths = 2 },
        new("AUC, weighted", gpu => [Subject.Of(new AUC(), gpu)]) { Truths = 2, IsWeighted = true },
        new("MeanIoU(21)", gpu => [Subject.Of(new MeanIoU(21), gpu)]) { Truths = 21, Predictions = 21 },
        new("ten metrics, as a set", gpu => [Subject.OfSet(new TenMetrics(), gpu)]) { Truths = 2 },
        new("ten metrics, one after another", OneAfterAnother) { Truths = 2 },
    ];

    /// <summary>The metrics of rows over row lengths, which decide the form of their kernels.</summary>
    public static IEnumerable<Workload> OfRows(IEnumerable<int> lengths) =>
        lengths.SelectMany(length => (Workload[])[CategoricalCrossentropy(length), SparseCategoricalAccuracy(length)]);

    private static Workload CategoricalCrossentropy(int columns) =>
        new($"CategoricalCrossentropy × {columns}", gpu => [Subject.Of(new CategoricalCrossentropy(), gpu)]) { Columns = columns };

    private static Workload SparseCategoricalAccuracy(int columns) =>
        new($"SparseCategoricalAccuracy × {columns}", gpu => [Subject.Of(new SparseCategoricalAccuracy(), gpu)])
        {
            Columns = columns,
            Labels = columns,
        };

    private static IReadOnlyList<Subject> OneAfterAnother(GpuContext gpu) =>
    [
        Subject.Of(new MeanSquaredError(), gpu),
        Subject.Of(new MeanAbsoluteError(), gpu),
        Subject.Of(new BinaryAccuracy(), gpu),
        Subject.Of(new BinaryCrossentropy(), gpu),
        Subject.Of(new Huber(), gpu),
        Subject.Of(new LogCoshError(), gpu),
        Subject.Of(new Precision(), gpu),
        Subject.Of(new Recall(), gpu),
        Subject.Of(new Poisson(), gpu),
        Subject.Of(new Hinge(), gpu),
    ];
}
