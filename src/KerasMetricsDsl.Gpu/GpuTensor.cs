using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu;

/// <summary>Data on a device, with a shape: what an update on that device reads.</summary>
/// <remarks>
/// A cell has 32 bits: a float, an int, or for bools all ones or zeros. Other element types become one of these when they are copied.
/// Tensors of <see cref="GpuContext.Copy(MetricInput)"/> own their memory; those of <see cref="GpuContext.Wrap(ArrayView{float}, TensorShape)"/>
/// view the caller's, which must stay as it is until the context is synchronized or a result was read.
/// </remarks>
public sealed class GpuTensor : IDisposable
{
    private readonly IDisposable? _owned;
    private volatile bool _isDisposed;

    internal GpuTensor(GpuContext context, ArrayView<float> cells, ElementType type, TensorShape shape, bool isBatch, IDisposable? owned)
    {
        Context = context;
        Cells = cells;
        ElementType = type;
        Shape = shape;
        IsBatch = isBatch;
        _owned = owned;
    }

    /// <summary>The device the data are on.</summary>
    public GpuContext Context { get; }

    /// <summary>What the cells are: <see cref="ElementType.Single"/>, <see cref="ElementType.Int32"/> or <see cref="ElementType.Boolean"/>.</summary>
    public ElementType ElementType { get; }

    /// <summary>The shape.</summary>
    public TensorShape Shape { get; }

    /// <summary>Whether this came from a plain array or span: a batch of samples without further axes.</summary>
    public bool IsBatch { get; }

    /// <summary>The cells; ints and masks by their bits.</summary>
    internal ArrayView<float> Cells { get; }

    /// <summary>The cells as the floats they were given as, which can be NaN; null for what cannot.</summary>
    internal ArrayView<float>? Floats
    {
        get => ElementType == ElementType.Single ? Cells : field;
        init;
    }

    /// <summary>The cells as the integers they were given as, by their bits; null for what was not, or where nobody needs them.</summary>
    internal ArrayView<float>? Integers
    {
        get => ElementType == ElementType.Int32 ? Cells : field;
        init;
    }

    /// <summary>
    /// Gives the memory back, if the tensor owns it; no update can read it any more. Updates under way are waited for by the device's driver.
    /// </summary>
    public void Dispose()
    {
        _isDisposed = true;
        if (!Context.IsDisposed)
            _owned?.Dispose();
    }

    /// <summary>Throws if an update of a context cannot read this.</summary>
    /// <param name="context">The context.</param>
    /// <param name="reader">The metric or set, for messages.</param>
    /// <exception cref="ArgumentException">The tensor is of another context.</exception>
    /// <exception cref="ObjectDisposedException">The tensor, or the buffer that it views, was disposed.</exception>
    internal void CheckReadable(GpuContext context, string reader)
    {
        if (Context != context)
            throw new ArgumentException($"{reader}: a tensor is on {Context.Name}, {reader} on {context.Name}, of another context.");
        if (_isDisposed || ((IArrayView)Cells).Buffer is not { IsDisposed: false })
            throw new ObjectDisposedException(nameof(GpuTensor), $"{reader}: a tensor of shape {Shape} was disposed, or the buffer that it views.");
    }
}
