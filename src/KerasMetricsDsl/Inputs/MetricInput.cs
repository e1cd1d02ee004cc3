using System.Diagnostics.CodeAnalysis;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KerasMetricsDsl;

/// <summary>
/// One input of an update, whatever its element type: a view of the caller's memory, never a copy (but see the remark).
/// Arrays, spans and tensors convert to it implicitly.
/// </summary>
/// <remarks>
/// A plain array or span of n elements is a batch of n samples; a tensor has exactly its shape. A tensor span that is not
/// dense is copied into a new array, which is the only allocation an update can cause.
/// </remarks>
public readonly ref partial struct MetricInput
{
    private readonly ref readonly byte _data;
    private readonly TensorShape _shape;

    private MetricInput(ref readonly byte data, ElementType type, TensorShape shape, bool isBatch)
    {
        _data = ref data;
        _shape = shape;
        ElementType = type;
        IsBatch = isBatch;
    }

    /// <summary>The type of the elements; <see cref="ElementType.None"/> if the input was not supplied.</summary>
    public ElementType ElementType { get; }

    /// <summary>The shape.</summary>
    [UnscopedRef]
    public ref readonly TensorShape Shape => ref _shape;

    /// <summary>Whether this came from a plain array or span: a batch of samples without further axes.</summary>
    public bool IsBatch { get; }

    /// <summary>Whether there is an input at all: false for <see langword="default"/>, a null array and a default span.</summary>
    public bool IsSupplied => ElementType != ElementType.None;

    /// <summary>Whether there are no elements.</summary>
    public bool IsEmpty => !IsSupplied || _shape.Length == 0;

    internal ref readonly byte GetPinnableReference() => ref _data;

    /// <summary>The elements of a plain batch of floats; nothing of any other input.</summary>
    internal ReadOnlySpan<float> Floats => IsBatch && ElementType == ElementType.Single
        ? MemoryMarshal.CreateReadOnlySpan(in Unsafe.As<byte, float>(ref Unsafe.AsRef(in _data)), (int)_shape.Length)
        : default;

    /// <summary>Whether it is a plain batch of so many floats, not none.</summary>
    internal bool HasFloats(int count) => Floats.Length == count;

    /// <summary>Views data under a shape; no lengths view a single scalar.</summary>
    /// <typeparam name="T">One of the types of <see cref="KerasMetricsDsl.ElementType"/>.</typeparam>
    /// <param name="data">The elements in row-major order.</param>
    /// <param name="lengths">The lengths of the axes, outermost first.</param>
    /// <exception cref="ArgumentException">The lengths do not multiply to the number of elements, or the type is not supported.</exception>
    public static MetricInput Create<T>(ReadOnlySpan<T> data, params ReadOnlySpan<nint> lengths)
        where T : unmanaged
    {
        var shape = new TensorShape(lengths);
        if (shape.Length != data.Length)
            throw new ArgumentException($"The shape {shape} has {shape.Length} elements, the data have {data.Length}.", nameof(lengths));
        return new(in First(data), TypeOf<T>(), shape, isBatch: false);
    }

    /// <summary>Views data as rows of equal length: the shape [n / columns, columns].</summary>
    /// <typeparam name="T">One of the types of <see cref="KerasMetricsDsl.ElementType"/>.</typeparam>
    /// <param name="data">The rows, one after the other.</param>
    /// <param name="columns">The length of a row.</param>
    /// <exception cref="ArgumentException">The data are not a whole number of rows.</exception>
    public static MetricInput Rows<T>(ReadOnlySpan<T> data, int columns)
        where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        if (data.Length % columns != 0)
            throw new ArgumentException($"{data.Length} elements are not a whole number of rows of {columns}.", nameof(data));
        return new(in First(data), TypeOf<T>(), new TensorShape(data.Length / columns, columns), isBatch: false);
    }

    private static MetricInput Batch<T>(ReadOnlySpan<T> data)
        where T : unmanaged =>
        // `default` is how a caller leaves an optional span out; an empty array is a batch of no samples.
        Unsafe.IsNullRef(ref MemoryMarshal.GetReference(data))
            ? default
            : new(in First(data), TypeOf<T>(), new TensorShape(data.Length), isBatch: true);

    private static MetricInput Tensor<T>(ReadOnlyTensorSpan<T> data)
        where T : unmanaged
    {
        // As with spans, `default` leaves a tensor out.
        if (data.Rank == 0 && data.IsEmpty)
            return default;
        var shape = new TensorShape(data.Lengths);
        if (data.IsDense)
            return new(in Unsafe.As<T, byte>(ref Unsafe.AsRef(in data.GetPinnableReference())), TypeOf<T>(), shape, isBatch: false);
        var copy = new T[data.FlattenedLength];
        data.FlattenTo(copy);
        return new(in First<T>(copy), TypeOf<T>(), shape, isBatch: false);
    }

    private static ref readonly byte First<T>(ReadOnlySpan<T> data)
        where T : unmanaged =>
        ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(data));

    // typeof comparisons of value types are constants to the JIT: each instantiation shrinks to one return.
    private static ElementType TypeOf<T>() =>
        typeof(T) == typeof(float) ? ElementType.Single
        : typeof(T) == typeof(double) ? ElementType.Double
        : typeof(T) == typeof(Half) ? ElementType.Half
        : typeof(T) == typeof(sbyte) ? ElementType.SByte
        : typeof(T) == typeof(byte) ? ElementType.Byte
        : typeof(T) == typeof(short) ? ElementType.Int16
        : typeof(T) == typeof(ushort) ? ElementType.UInt16
        : typeof(T) == typeof(int) ? ElementType.Int32
        : typeof(T) == typeof(long) ? ElementType.Int64
        : typeof(T) == typeof(bool) ? ElementType.Boolean
        : throw new ArgumentException($"{typeof(T)} is not an element type of metrics; see {nameof(KerasMetricsDsl.ElementType)}.");
}
