using BenchmarkDotNet.Attributes;
using KerasMetricsDsl.Benchmarks.Workloads;

namespace KerasMetricsDsl.Benchmarks;

/// <summary>The workloads of the quick run under BenchmarkDotNet, for absolute figures and allocations.</summary>
[MemoryDiagnoser]
public class MetricBenchmarks
{
    private static readonly Dictionary<string, Func<Workload>> Workloads = new()
    {
        ["MSE 64k"] = () => ElementWorkloads.MeanSquaredError(1 << 16),
        ["BCE 64k"] = () => ElementWorkloads.BinaryCrossentropy(1 << 16),
        ["BinaryAccuracy 64k"] = () => ElementWorkloads.BinaryAccuracy(1 << 16),
        ["AUC 64k"] = () => HistogramWorkloads.AUC(1 << 16),
        ["MeanIoU 64k"] = () => HistogramWorkloads.MeanIoU(1 << 16),
        ["MSE 16M"] = () => ElementWorkloads.MeanSquaredError(1 << 24),
        ["BCE 16M"] = () => ElementWorkloads.BinaryCrossentropy(1 << 24),
        ["SparseCategoricalCrossentropy 100kx10"] = () => RowWorkloads.SparseCategoricalCrossentropy(100_000, 10),
        ["SparseCategoricalCrossentropy 10kx1000"] = () => RowWorkloads.SparseCategoricalCrossentropy(10_000, 1000),
        ["CategoricalAccuracy 100kx10"] = () => RowWorkloads.CategoricalAccuracy(100_000, 10),
        ["CategoricalAccuracy 10kx1000"] = () => RowWorkloads.CategoricalAccuracy(10_000, 1000),
    };

    private Workload _workload = null!;

    /// <summary>The workloads by name.</summary>
    public static IEnumerable<string> Names => Workloads.Keys;

    /// <summary>The metric and the size of its data.</summary>
    [ParamsSource(nameof(Names))]
    public string Work { get; set; } = "";

    /// <summary>Makes the data.</summary>
    [GlobalSetup]
    public void Setup() => _workload = Workloads[Work]();

    /// <summary>The limit.</summary>
    [Benchmark(Baseline = true)]
    public void Read() => _workload.Read();

    /// <summary>The generated update.</summary>
    [Benchmark]
    public void Metric() => _workload.Metric();

    /// <summary>A plain loop.</summary>
    [Benchmark]
    public void Scalar() => _workload.Scalar();
}
