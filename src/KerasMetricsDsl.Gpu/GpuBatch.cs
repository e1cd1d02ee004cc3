namespace KerasMetricsDsl.Gpu;

/// <summary>
/// The inputs of one update on a device by position, in the order in which the metric's declaration first mentions them, with an optional
/// sample weight and mask. All tensors must be of the metric's own <see cref="GpuContext"/>.
/// </summary>
public readonly struct GpuBatch
{
    private readonly GpuTensor[]? _inputs;

    /// <summary>Makes a batch.</summary>
    /// <param name="inputs">The inputs, 1 to <see cref="MetricBatch.MaxInputs"/>.</param>
    /// <exception cref="ArgumentException">There are none or too many, or one is null.</exception>
    public GpuBatch(params ReadOnlySpan<GpuTensor> inputs)
    {
        if (inputs.Length is 0 or > MetricBatch.MaxInputs)
            throw new ArgumentException($"An update takes 1 to {MetricBatch.MaxInputs} inputs, got {inputs.Length}.", nameof(inputs));
        _inputs = inputs.ToArray();
        var missing = Array.IndexOf(_inputs, null);
        if (missing >= 0)
            throw new ArgumentNullException(nameof(inputs), $"Input {missing} of {inputs.Length} is null.");
    }

    /// <summary>The inputs.</summary>
    public IReadOnlyList<GpuTensor> Inputs => _inputs ?? [];

    /// <summary>The weights of the samples, or of the single elements; left out: 1 each.</summary>
    public GpuTensor? SampleWeight { get; init; }

    /// <summary>Where it is false (or 0), the update leaves a sample out altogether, even if its values are NaN.</summary>
    public GpuTensor? Mask { get; init; }

    /// <summary>Throws if an update of a context cannot read one of the tensors.</summary>
    /// <param name="context">The context.</param>
    /// <param name="reader">The metric or set, for messages.</param>
    /// <exception cref="ArgumentException">There are no inputs, or a tensor is of another context.</exception>
    /// <exception cref="ObjectDisposedException">A tensor was disposed.</exception>
    internal void Check(GpuContext context, string reader)
    {
        if (_inputs is null)
            throw new ArgumentException($"{reader}: the batch has no inputs.");
        foreach (var input in _inputs)
            input.CheckReadable(context, reader);
        SampleWeight?.CheckReadable(context, reader);
        Mask?.CheckReadable(context, reader);
    }
}
