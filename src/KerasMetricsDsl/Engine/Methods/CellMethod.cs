using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KerasMetricsDsl.Engine;

/// <summary>An accumulator's method as its author wrote it, to be called for one cell after the other.</summary>
/// <remarks>
/// A kernel is a struct of numbers, and finds its method by a handle. The handle is weak, and the metric's state holds the method: both
/// end when the metric does.
/// </remarks>
internal abstract unsafe class CellMethod
{
    /// <summary>The most inputs.</summary>
    public const int MostInputs = 3;

    /// <summary>The most cells at once, and the distance from one input's values to the next one's.</summary>
    public const int MostCells = 16;

    private readonly GCHandle _handle;

    protected CellMethod(params ReadOnlySpan<CellInput> inputs)
    {
        Inputs = inputs.ToArray();
        _handle = GCHandle.Alloc(this, GCHandleType.Weak);
    }

    ~CellMethod() => _handle.Free();

    /// <summary>Its arguments, in order.</summary>
    public CellInput[] Inputs { get; }

    /// <summary>The key by which <see cref="Of"/> finds the method.</summary>
    public nint Handle => GCHandle.ToIntPtr(_handle);

    public static CellMethod Of(nint handle) => Unsafe.As<CellMethod>(GCHandle.FromIntPtr(handle).Target!);

    /// <summary>Calls the method for some cells.</summary>
    /// <param name="values">The inputs' values, as lanes hold them.</param>
    /// <param name="results">Takes the results as floats.</param>
    /// <param name="count">The number of cells.</param>
    public abstract void Call(float* values, float* results, int count);

    /// <summary>A value of a lane: integers and flags lie there by their bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static TInput Read<TInput>(float value)
    {
        if (typeof(TInput) == typeof(float))
            return Unsafe.BitCast<float, TInput>(value);
        var bits = BitConverter.SingleToInt32Bits(value);
        if (typeof(TInput) == typeof(int))
            return Unsafe.BitCast<int, TInput>(bits);
        return typeof(TInput) == typeof(long) ? Unsafe.BitCast<long, TInput>(bits) : Unsafe.BitCast<bool, TInput>(bits != 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static float Float<TResult>(TResult value)
    {
        if (typeof(TResult) == typeof(float))
            return Unsafe.BitCast<TResult, float>(value);
        if (typeof(TResult) == typeof(int))
            return Unsafe.BitCast<TResult, int>(value);
        // Without a branch, which random flags would mislead.
        return Unsafe.BitCast<TResult, byte>(value);
    }
}
