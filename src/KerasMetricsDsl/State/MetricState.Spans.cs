using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <content>
/// Plain spans that a direct update does not take. A batch is as large as all inputs that it could have: methods of their own keep its
/// memory out of the callers' frames.
/// </content>
public sealed partial class MetricState
{
    /// <summary>Runs a metric's kernels over a span and adds their sums, all of them or, when something throws, none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Update<TMetric>(TMetric metric, ReadOnlySpan<float> first, ReadOnlySpan<float> sampleWeight, ReadOnlySpan<bool> mask)
        where TMetric : class, IMetricKernels =>
        Update(new MetricBatch(first) { SampleWeight = sampleWeight, Mask = mask }, metric);

    /// <summary>Runs a metric's kernels over two spans and adds their sums, all of them or, when something throws, none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Update<TMetric>(
        TMetric metric, ReadOnlySpan<float> first, ReadOnlySpan<float> second, ReadOnlySpan<float> sampleWeight, ReadOnlySpan<bool> mask)
        where TMetric : class, IMetricKernels =>
        Update(new MetricBatch(first, second) { SampleWeight = sampleWeight, Mask = mask }, metric);

    /// <summary>Runs a metric's kernels over three spans and adds their sums, all of them or, when something throws, none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Update<TMetric>(
        TMetric metric,
        ReadOnlySpan<float> first,
        ReadOnlySpan<float> second,
        ReadOnlySpan<float> third,
        ReadOnlySpan<float> sampleWeight,
        ReadOnlySpan<bool> mask)
        where TMetric : class, IMetricKernels =>
        Update(new MetricBatch(first, second, third) { SampleWeight = sampleWeight, Mask = mask }, metric);
}
