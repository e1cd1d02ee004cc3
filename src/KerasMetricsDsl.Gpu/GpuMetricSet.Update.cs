namespace KerasMetricsDsl.Gpu;

/// <content>Updates.</content>
public sealed partial class GpuMetricSet<TSet>
{
    /// <summary>Queues an update of every member with data on the device or, if this throws, of none.</summary>
    /// <param name="inputs">The inputs, in the order of <see cref="InputNames"/>.</param>
    /// <exception cref="ArgumentException">The inputs do not fit together for a member, or are on another device.</exception>
    public void UpdateState(params ReadOnlySpan<GpuTensor> inputs) => UpdateState(new GpuBatch(inputs.ToArray()));

    /// <summary>Queues an update of every member with data, weights and a mask on the device or, if this throws, of none.</summary>
    /// <param name="batch">The inputs, in the order of <see cref="InputNames"/>; each member takes its own from them.</param>
    /// <exception cref="ArgumentException">Inputs, weights or mask do not fit together for a member, or are on another device.</exception>
    public void UpdateState(in GpuBatch batch)
    {
        foreach (var tensor in (IEnumerable<GpuTensor?>)[.. batch.Inputs, batch.SampleWeight, batch.Mask])
        {
            if (tensor is not null && tensor.Context != Context)
                throw new ArgumentException($"{_set.State.Name}: a tensor is on {tensor.Context.Name}, the set on {Context.Name}, of another context.", nameof(batch));
        }
        lock (Context.Gate)
        {
            Context.Scratch.Reset();
            _device.Update(_inputs.Pick(batch));
        }
    }

    /// <summary>Copies a batch to the device, once for all members, and queues their updates; if this throws, none.</summary>
    /// <inheritdoc/>
    public void UpdateState(in MetricBatch batch)
    {
        lock (Context.Gate)
        {
            Context.Scratch.Reset();
            Context.Uploads.Begin();
            var batches = _inputs.Copy(batch);
            Context.Uploads.Arrive();
            _device.Update(batches);
            Context.Uploads.End();
        }
    }
}
