using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

internal sealed unsafe class CellMethod<T1, TResult>(Func<T1, TResult> method, int first) : CellMethod(CellInput.Of<T1>(first))
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Call(float* values, float* results, int count)
    {
        for (var i = 0; i < count; i++)
            results[i] = Float(method(Read<T1>(values[i])));
    }
}

internal sealed unsafe class CellMethod<T1, T2, TResult>(Func<T1, T2, TResult> method, int first, int second)
    : CellMethod(CellInput.Of<T1>(first), CellInput.Of<T2>(second))
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Call(float* values, float* results, int count)
    {
        for (var i = 0; i < count; i++)
            results[i] = Float(method(Read<T1>(values[i]), Read<T2>(values[MostCells + i])));
    }
}

internal sealed unsafe class CellMethod<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> method, int first, int second, int third)
    : CellMethod(CellInput.Of<T1>(first), CellInput.Of<T2>(second), CellInput.Of<T3>(third))
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Call(float* values, float* results, int count)
    {
        for (var i = 0; i < count; i++)
            results[i] = Float(method(Read<T1>(values[i]), Read<T2>(values[MostCells + i]), Read<T3>(values[(2 * MostCells) + i])));
    }
}
