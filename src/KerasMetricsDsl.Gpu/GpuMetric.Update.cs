using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Engine;

namespace KerasMetricsDsl.Gpu;

/// <content>Updates.</content>
public sealed partial class GpuMetric<TMetric>
{
    /// <summary>Queues an update with data on the device.</summary>
    /// <param name="inputs">The inputs, in the order of <see cref="InputNames"/>.</param>
    /// <exception cref="ArgumentException">The inputs do not fit together, or are on another device.</exception>
    public void UpdateState(params ReadOnlySpan<GpuTensor> inputs) => UpdateState(new GpuBatch(inputs.ToArray()));

    /// <summary>Queues an update with data on the device, and with weights and a mask there.</summary>
    /// <param name="yTrue">The first input.</param>
    /// <param name="yPred">The second input.</param>
    /// <param name="sampleWeight">The weights of the samples; 1 each when left out.</param>
    /// <param name="mask">Samples that are false are left out, even if NaN.</param>
    /// <exception cref="ArgumentException">Inputs, weights or mask do not fit together, or are on another device.</exception>
    public void UpdateState(GpuTensor yTrue, GpuTensor yPred, GpuTensor? sampleWeight = null, GpuTensor? mask = null) =>
        UpdateState(new GpuBatch(yTrue, yPred) { SampleWeight = sampleWeight, Mask = mask });

    /// <summary>Queues an update with data on the device.</summary>
    /// <param name="batch">The inputs, in the order of <see cref="InputNames"/>, weights and mask.</param>
    /// <exception cref="ArgumentException">Inputs, weights or mask do not fit together, or are on another device.</exception>
    public void UpdateState(in GpuBatch batch)
    {
        foreach (var tensor in (IEnumerable<GpuTensor?>)[.. batch.Inputs, batch.SampleWeight, batch.Mask])
        {
            if (tensor is not null && tensor.Context != Context)
                throw new ArgumentException($"{Name}: a tensor is on {tensor.Context.Name}, the metric on {Context.Name}, of another context.", nameof(batch));
        }
        lock (Context.Gate)
        {
            Context.Scratch.Reset();
            _device.Update([batch]);
        }
    }

    /// <summary>Copies a batch to the device, while that may still work on updates before, and queues its update.</summary>
    /// <inheritdoc/>
    public void UpdateState(in MetricBatch batch)
    {
        lock (Context.Gate)
        {
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
                inputs[i] = UploadedInput.Of(Context, batch[i], layout.Inputs[i].Kind, layout, i, keepsNaN, IntegerUses.Of(layout, types, i))!;
            var weights = UploadedInput.Of(Context, batch.SampleWeight, InputKind.Element, layout, -1);
            var mask = UploadedInput.Of(Context, batch.Mask, InputKind.Flag, layout, -1);
            Context.Uploads.Arrive();
            _device.Update([new(inputs) { SampleWeight = weights, Mask = mask }]);
            Context.Uploads.End();
        }
    }
}
