using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Engine;

namespace KerasMetricsDsl.Gpu;

/// <content>Updates.</content>
public sealed partial class GpuMetric<TMetric>
{
    /// <summary>Queues an update with data on the device.</summary>
    /// <param name="inputs">
    /// The inputs and nothing else, in the order of <see cref="InputNames"/>. Weights and a mask have an overload of their own.
    /// </param>
    /// <exception cref="ArgumentException">The inputs do not fit together, or are on another device.</exception>
    /// <exception cref="ObjectDisposedException">A tensor, this metric or its context was disposed.</exception>
    public void UpdateState(params ReadOnlySpan<GpuTensor> inputs) => UpdateState(new GpuBatch(inputs));

    /// <summary>Queues an update with data on the device, and with weights and a mask there.</summary>
    /// <param name="inputs">The inputs, in the order of <see cref="InputNames"/>: <c>UpdateState([yTrue, yPred], sampleWeight)</c>.</param>
    /// <param name="sampleWeight">The weights of the samples; 1 each for null.</param>
    /// <param name="mask">Samples that are false are left out, even if NaN.</param>
    /// <exception cref="ArgumentException">Inputs, weights or mask do not fit together, or are on another device.</exception>
    /// <exception cref="ObjectDisposedException">A tensor, this metric or its context was disposed.</exception>
    public void UpdateState(ReadOnlySpan<GpuTensor> inputs, GpuTensor? sampleWeight, GpuTensor? mask = null) =>
        UpdateState(new GpuBatch(inputs) { SampleWeight = sampleWeight, Mask = mask });

    /// <summary>Queues an update with data on the device.</summary>
    /// <param name="batch">The inputs, in the order of <see cref="InputNames"/>, weights and mask.</param>
    /// <exception cref="ArgumentException">Inputs, weights or mask do not fit together, or are on another device.</exception>
    /// <exception cref="ObjectDisposedException">A tensor, this metric or its context was disposed.</exception>
    public void UpdateState(in GpuBatch batch)
    {
        using var entered = _device.Use();
        batch.Check(Context, Name);
        Context.Scratch.Reset();
        _device.Update([batch]);
    }

    /// <summary>Copies a batch to the device, while that may still work on updates before, and queues its update.</summary>
    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">This metric or its context was disposed.</exception>
    public void UpdateState(in MetricBatch batch)
    {
        using var entered = _device.Use();
        Context.Scratch.Reset();
        Context.Uploads.Begin();
        var layout = _metric.State.Layout;
        // What does not fit together is found before anything is copied.
        _ = ShapeAlignment.Resolve(layout, batch, new TensorShape[MetricBatch.MaxInputs]);
        var inputs = new GpuTensor[batch.Count];
        var types = new ElementType[batch.Count];
        for (var i = 0; i < inputs.Length; i++)
            types[i] = batch[i].ElementType;
        var keepsNaN = layout.NanPolicy != NanPolicy.Propagate;
        for (var i = 0; i < inputs.Length; i++)
            inputs[i] = UploadedInput.Of(Context, batch[i], layout.Inputs[i].Kind, layout, i, keepsNaN, IntegerUses.Of(layout, types, i));
        var weights = UploadedInput.OfOptional(Context, batch.SampleWeight, InputKind.Element, layout);
        var mask = UploadedInput.OfOptional(Context, batch.Mask, InputKind.Flag, layout);
        Context.Uploads.Arrive();
        _device.Update([new(inputs) { SampleWeight = weights, Mask = mask }]);
        Context.Uploads.End();
    }
}
