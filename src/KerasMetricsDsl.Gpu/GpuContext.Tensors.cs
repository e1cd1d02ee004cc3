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
    /// <exception cref="ObjectDisposedException">The context was disposed.</exception>
    public GpuTensor Copy(MetricInput data)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (!data.IsSupplied)
            throw new ArgumentException("There are no data to copy.", nameof(data));
        var (type, kind) = data.ElementType switch
        {
            ElementType.Single or ElementType.Double or ElementType.Half => (ElementType.Single, InputKind.Element),
            ElementType.Boolean => (ElementType.Boolean, InputKind.Flag),
            _ => (ElementType.Int32, InputKind.Label),
        };
        var buffer = Memory.Allocate<float>(Math.Max(1, data.Shape.Length));
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
    /// <exception cref="ArgumentException">The data are on another device, or there are none.</exception>
    /// <exception cref="ObjectDisposedException">The context, or the buffer that is viewed, was disposed.</exception>
    public GpuTensor Wrap(ArrayView<float> data) => Wrapped(data, ElementType.Single, new((nint)data.Length), isBatch: true);

    /// <summary>Views ints that are on the device already as a batch of samples.</summary>
    /// <exception cref="ArgumentException">The data are on another device, or there are none.</exception>
    /// <exception cref="ObjectDisposedException">The context, or the buffer that is viewed, was disposed.</exception>
    public GpuTensor Wrap(ArrayView<int> data) => Wrapped(data, ElementType.Int32, new((nint)data.Length), isBatch: true);

    /// <summary>Views floats that are on the device already, in row-major order.</summary>
    /// <exception cref="ArgumentException">The shape has another number of elements, or the data are on another device, or there are none.</exception>
    /// <exception cref="ObjectDisposedException">The context, or the buffer that is viewed, was disposed.</exception>
    public GpuTensor Wrap(ArrayView<float> data, TensorShape shape) => Wrapped(data, ElementType.Single, shape, isBatch: false);

    /// <summary>Views ints that are on the device already, in row-major order.</summary>
    /// <exception cref="ArgumentException">The shape has another number of elements, or the data are on another device, or there are none.</exception>
    /// <exception cref="ObjectDisposedException">The context, or the buffer that is viewed, was disposed.</exception>
    public GpuTensor Wrap(ArrayView<int> data, TensorShape shape) => Wrapped(data, ElementType.Int32, shape, isBatch: false);

    private GpuTensor Wrapped<T>(ArrayView<T> data, ElementType type, TensorShape shape, bool isBatch)
        where T : unmanaged
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (((IArrayView)data).Buffer is not { } buffer)
            throw new ArgumentException("The view is of no buffer.", nameof(data));
        if (buffer.Accelerator != Accelerator)
            throw new ArgumentException($"The view is of a buffer on {buffer.Accelerator.Name}, of another context than this on {Name}.", nameof(data));
        ObjectDisposedException.ThrowIf(buffer.IsDisposed, buffer);
        if (data.Length != shape.Length)
            throw new ArgumentException($"The shape {shape} has {shape.Length} elements, the data have {data.Length}.", nameof(shape));
        return new(this, data.Cast<float>(), type, shape, isBatch, owned: null);
    }
}
