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

    /// <summary>Copies a batch to the device and queues its update.</summary>
    /// <inheritdoc/>
    public void UpdateState(in MetricBatch batch)
    {
        lock (Context.Gate)
        {
            Context.Scratch.Reset();
            var layout = _metric.State.Layout;
            // What does not fit together is found before anything is copied.
            _ = ShapeAlignment.Resolve(layout, batch, new TensorShape[MetricBatch.MaxInputs]);
            var inputs = new GpuTensor[batch.Count];
            for (var i = 0; i < inputs.Length; i++)
                inputs[i] = Uploaded(batch[i], layout.Inputs[i].Kind, i)!;
            _device.Update([new(inputs)
            {
                SampleWeight = Uploaded(batch.SampleWeight, InputKind.Element, -1),
                Mask = Uploaded(batch.Mask, InputKind.Flag, -1),
            }]);
        }
    }

    private unsafe GpuTensor? Uploaded(MetricInput data, InputKind kind, int input)
    {
        if (!data.IsSupplied)
            return null;
        var cells = Context.Scratch.Take<float>(data.Shape.Length);
        var lost = HostCells.Upload(data, kind, cells);
        if (lost >= 0)
        {
            var fault = default(FaultRecord);
            FaultRecord.Raise(&fault, FaultKind.LabelTooLarge, input, (nint)lost, HostCells.LongAt(data, lost), 0);
            throw fault.ToException(_metric.State.Layout);
        }
        var type = kind switch
        {
            InputKind.Label => ElementType.Int32,
            InputKind.Flag => ElementType.Boolean,
            _ => ElementType.Single,
        };
        return new(Context, cells, type, data.Shape, data.IsBatch, owned: null);
    }
}
