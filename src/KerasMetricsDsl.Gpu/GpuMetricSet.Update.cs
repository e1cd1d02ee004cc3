namespace KerasMetricsDsl.Gpu;

/// <content>Updates.</content>
public sealed partial class GpuMetricSet<TSet>
{
    /// <summary>Queues an update of every member with data on the device or, if this throws, of none.</summary>
    /// <param name="inputs">
    /// The inputs and nothing else, in the order of <see cref="InputNames"/>. Weights and a mask have an overload of their own.
    /// </param>
    /// <exception cref="ArgumentException">The inputs do not fit together for a member, or are on another device.</exception>
    /// <exception cref="ObjectDisposedException">A tensor, this set or its context was disposed.</exception>
    public void UpdateState(params ReadOnlySpan<GpuTensor> inputs) => UpdateState(new GpuBatch(inputs));

    /// <summary>Queues an update of every member with data, weights and a mask on the device or, if this throws, of none.</summary>
    /// <param name="inputs">The inputs, in the order of <see cref="InputNames"/>: <c>UpdateState([yTrue, yPred], sampleWeight)</c>.</param>
    /// <param name="sampleWeight">The weights of the samples; 1 each for null.</param>
    /// <param name="mask">Samples that are false are left out, even if NaN.</param>
    /// <exception cref="ArgumentException">Inputs, weights or mask do not fit together for a member, or are on another device.</exception>
    /// <exception cref="ObjectDisposedException">A tensor, this set or its context was disposed.</exception>
    public void UpdateState(ReadOnlySpan<GpuTensor> inputs, GpuTensor? sampleWeight, GpuTensor? mask = null) =>
        UpdateState(new GpuBatch(inputs) { SampleWeight = sampleWeight, Mask = mask });

    /// <summary>Queues an update of every member with data, weights and a mask on the device or, if this throws, of none.</summary>
    /// <param name="batch">The inputs, in the order of <see cref="InputNames"/>; each member takes its own from them.</param>
    /// <exception cref="ArgumentException">Inputs, weights or mask do not fit together for a member, or are on another device.</exception>
    /// <exception cref="ObjectDisposedException">A tensor, this set or its context was disposed.</exception>
    public void UpdateState(in GpuBatch batch)
    {
        using var entered = _device.Use();
        batch.Check(Context, _set.State.Name);
        Context.Scratch.Reset();
        _device.Update(_inputs.Pick(batch));
    }

    /// <summary>Copies a batch to the device, once for all members, and queues their updates; if this throws, none.</summary>
    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">This set or its context was disposed.</exception>
    public void UpdateState(in MetricBatch batch)
    {
        using var entered = _device.Use();
        Context.Scratch.Reset();
        Context.Uploads.Begin();
        var batches = _inputs.Copy(batch);
        Context.Uploads.Arrive();
        _device.Update(batches);
        Context.Uploads.End();
    }
}
