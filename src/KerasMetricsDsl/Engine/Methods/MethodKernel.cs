using System.ComponentModel;
using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>
/// A kernel that calls the author's method for one cell after the other. Where a project is compiled without optimisation, so is a
/// generated kernel, and takes longer over its vectors than the method over their cells; besides, breakpoints in the method are hit.
/// </summary>
/// <typeparam name="TReduction">How values combine.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct MethodKernel<TReduction> : IElementKernel<MethodKernel<TReduction>>
    where TReduction : struct, IMethodReduction
{
    private readonly nint _method;

    internal MethodKernel(CellMethod method) => _method = method.Handle;

    /// <inheritdoc/>
    public static int Slots => 1;

    /// <inheritdoc/>
    public static Reduction Reduction => TReduction.Reduction;

    /// <inheritdoc/>
    public static int Cost => 30;

    /// <inheritdoc/>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static Quad<T> Evaluate<T, TCells>(in MethodKernel<TReduction> k, ref TCells at)
        where T : struct, ILanes<T>
        where TCells : struct, ICells<T>, allows ref struct
    {
        var method = CellMethod.Of(k._method);
        var values = stackalloc float[CellMethod.MostInputs * CellMethod.MostCells];
        var results = stackalloc float[CellMethod.MostCells];
        var inputs = method.Inputs;
        for (var i = 0; i < inputs.Length; i++)
            T.Store(Read<T, TCells>(ref at, inputs[i]), values + (i * CellMethod.MostCells));
        method.Call(values, results, T.Count);
        return new(T.Load(results));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Read<T, TCells>(ref TCells at, CellInput input)
        where T : struct, ILanes<T>
        where TCells : struct, ICells<T>, allows ref struct => input.Kind switch
        {
            CellInputKind.Float => at.Float(input.Input),
            CellInputKind.Int => at.Int(input.Input),
            _ => at.Mask(input.Input),
        };
}
