using ILGPU;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>An input of a batch that lies on the host, on its way to the device.</summary>
internal static class UploadedInput
{
    /// <summary>Sends an input.</summary>
    /// <param name="gpu">The device.</param>
    /// <param name="data">The input; one that was not given is empty.</param>
    /// <param name="kind">What kernels read it as.</param>
    /// <param name="layout">The metric, for messages.</param>
    /// <param name="input">The position of the input.</param>
    /// <param name="keepsNaN">Whether somebody looks for NaN, which a label or a flag cannot be any more.</param>
    /// <param name="integers">What the integers are needed for, if the data are some.</param>
    /// <exception cref="ArgumentException">A label does not fit into 32 bits.</exception>
    public static GpuTensor Of(
        GpuContext gpu,
        MetricInput data,
        InputKind kind,
        MetricLayout layout,
        int input,
        bool keepsNaN = false,
        IntegerUse integers = IntegerUse.None)
    {
        if (!data.IsSupplied)
            return new(gpu, gpu.NoEntries.SubView(0, 0), ElementType.Single, new TensorShape(0), isBatch: true, owned: null);
        var cells = gpu.Uploads.Send(data, kind, out var lost);
        CheckLost(data, lost, layout, input);
        var type = kind switch
        {
            InputKind.Label => ElementType.Int32,
            InputKind.Flag => ElementType.Boolean,
            _ => ElementType.Single,
        };
        var losesNaN = keepsNaN && type != ElementType.Single && NanScan.CanHold(data.ElementType);
        return new(gpu, cells, type, data.Shape, data.IsBatch, owned: null)
        {
            Floats = losesNaN ? gpu.Uploads.Send(data, InputKind.Element, out _) : null,
            Integers = type == ElementType.Single ? SendIntegers(gpu, data, layout, input, integers) : null,
        };
    }

    /// <summary>Sends the weights or the mask; null comes of what was not given.</summary>
    public static GpuTensor? OfOptional(GpuContext gpu, MetricInput data, InputKind kind, MetricLayout layout) =>
        data.IsSupplied ? Of(gpu, data, kind, layout, -1) : null;

    private static ArrayView<float>? SendIntegers(GpuContext gpu, MetricInput data, MetricLayout layout, int input, IntegerUse use)
    {
        if (use == IntegerUse.None)
            return null;
        var cells = gpu.Uploads.Send(data, InputKind.Label, out var lost, leavesOutLost: use == IntegerUse.Ignored);
        CheckLost(data, lost, layout, input);
        return cells;
    }

    private static unsafe void CheckLost(MetricInput data, long lost, MetricLayout layout, int input)
    {
        if (lost < 0)
            return;
        var fault = default(FaultRecord);
        FaultRecord.Raise(&fault, FaultKind.LabelTooLarge, input, (nint)lost, HostCells.LongAt(data, lost), 0);
        throw fault.ToException(layout);
    }
}
