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

    /// <summary>Gives the memory back, if the tensor owns it. Updates under way are waited for by the device's driver.</summary>
    public void Dispose() => _owned?.Dispose();
}
