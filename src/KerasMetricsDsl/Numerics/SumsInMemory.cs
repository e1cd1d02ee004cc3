using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Numerics;

/// <summary>The sums of lanes that are too narrow to keep sixteen doubles in registers.</summary>
/// <typeparam name="T">The lanes.</typeparam>
[InlineArray(16)]
internal unsafe struct SumsInMemory<T> : ILaneSums<SumsInMemory<T>, T>
    where T : struct, ILanes<T>
{
    private double _first;

    public void Add(T value) => T.AddTo((double*)Unsafe.AsPointer(ref this), value);

    public void Add(T value, T factor) => T.AddTo((double*)Unsafe.AsPointer(ref this), value, factor);

    public readonly void Store(double* sixteen) => ((ReadOnlySpan<double>)this).CopyTo(new Span<double>(sixteen, 16));
}
