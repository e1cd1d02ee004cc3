namespace KerasMetricsDsl.Gpu;

/// <summary>
/// The inputs of one update on a device by position, in the order in which the metric's declaration first mentions them, with an optional
/// sample weight and mask. All tensors must be of the metric's own <see cref="GpuContext"/>.
/// </summary>
/// <param name="inputs">The inputs, at most <see cref="MetricBatch.MaxInputs"/>.</param>
public readonly struct GpuBatch(params GpuTensor[] inputs)
{
    /// <summary>The inputs.</summary>
    public IReadOnlyList<GpuTensor> Inputs { get; } = inputs;

    /// <summary>The weights of the samples, or of the single elements; left out: 1 each.</summary>
    public GpuTensor? SampleWeight { get; init; }

    /// <summary>Where it is false (or 0), the update leaves a sample out altogether, even if its values are NaN.</summary>
    public GpuTensor? Mask { get; init; }
}
