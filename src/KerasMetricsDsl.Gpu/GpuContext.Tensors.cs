using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Gpu.Engine;

namespace KerasMetricsDsl.Gpu;

/// <content>Data on the device.</content>
public sealed partial class GpuContext
{
    /// <summary>Copies an array, span or tensor of any element type.</summary>
    /// <param name="data">A plain array or span is a batch of samples; a tensor has its shape.</param>
    /// <returns>
    /// Floating types become floats, integers ints and bools masks. A declaration may read it as another kind later, and gets what it would
    /// get of host data; but a double that is read as a label has gone through a float.
    /// </returns>
    /// <exception cref="ArgumentException">There are no data, or an int64 does not fit into 32 bits.</exception>
    public GpuTensor Copy(MetricInput data)
    {
        if (!data.IsSupplied)
            throw new ArgumentException("There are no data to copy.", nameof(data));
        var (type, kind) = data.ElementType switch
        {
            ElementType.Single or ElementType.Double or ElementType.Half => (ElementType.Single, InputKind.Element),
            ElementType.Boolean => (ElementType.Boolean, InputKind.Flag),
            _ => (ElementType.Int32, InputKind.Label),
        };
        var buffer = Accelerator.Allocate1D<float>(Math.Max(1, data.Shape.Length));
        try
        {
            var fault = HostCells.Upload(data, kind, buffer.View);
            if (fault >= 0)
                throw new ArgumentException($"The value at position {fault} does not fit into 32 bits.", nameof(data));
            return new(this, buffer.View, type, data.Shape, data.IsBatch, buffer);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>Copies rows of equal length.</summary>
    /// <param name="data">The rows, one after the other.</param>
    /// <param name="columns">The length of a row.</param>
    /// <exception cref="ArgumentException">The data are not a whole number of rows.</exception>
    public GpuTensor Copy<T>(ReadOnlySpan<T> data, int columns)
        where T : unmanaged => Copy(MetricInput.Rows(data, columns));

    /// <summary>Copies rows of equal length.</summary>
    /// <param name="data">The rows, one after the other.</param>
    /// <param name="columns">The length of a row.</param>
    /// <exception cref="ArgumentException">The data are not a whole number of rows.</exception>
    public GpuTensor Copy<T>(T[] data, int columns)
        where T : unmanaged => Copy(MetricInput.Rows<T>(data, columns));

    /// <summary>Views floats that are on the device already as a batch of samples.</summary>
    public GpuTensor Wrap(ArrayView<float> data) => new(this, data, ElementType.Single, new((nint)data.Length), isBatch: true, owned: null);

    /// <summary>Views ints that are on the device already as a batch of samples.</summary>
    public GpuTensor Wrap(ArrayView<int> data) =>
        new(this, data.Cast<float>(), ElementType.Int32, new((nint)data.Length), isBatch: true, owned: null);

    /// <summary>Views floats that are on the device already, in row-major order.</summary>
    /// <exception cref="ArgumentException">The shape has another number of elements.</exception>
    public GpuTensor Wrap(ArrayView<float> data, TensorShape shape) =>
        new(this, Checked(data.Length, shape, data), ElementType.Single, shape, isBatch: false, owned: null);

    /// <summary>Views ints that are on the device already, in row-major order.</summary>
    /// <exception cref="ArgumentException">The shape has another number of elements.</exception>
    public GpuTensor Wrap(ArrayView<int> data, TensorShape shape) =>
        new(this, Checked(data.Length, shape, data.Cast<float>()), ElementType.Int32, shape, isBatch: false, owned: null);

    private static ArrayView<float> Checked(long length, TensorShape shape, ArrayView<float> cells) => length == shape.Length
        ? cells
        : throw new ArgumentException($"The shape {shape} has {shape.Length} elements, the data have {length}.", nameof(shape));
}
