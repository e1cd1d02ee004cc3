using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Tests.Engine.Examples;

/// <summary>What every generated metric has, for the metrics that these tests write by hand.</summary>
internal abstract class ExampleMetric(MetricLayout layout) : IMetricKernels
{
    public MetricState State { get; } = new(layout);

    public double Result => State.Value(0);

    public void Update(in MetricBatch batch) => State.Update(batch, this);

    public void Update(MetricInput yTrue, MetricInput yPred, MetricInput sampleWeight = default, MetricInput mask = default) =>
        Update(new MetricBatch(yTrue, yPred) { SampleWeight = sampleWeight, Mask = mask });

    public abstract void Run<TUpdate>(TUpdate update)
        where TUpdate : IMetricUpdate, allows ref struct;
}
