using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KerasMetricsDsl.Numerics;

/// <summary>The sums of <see cref="Lanes512"/>.</summary>
internal unsafe struct Sums512 : ILaneSums<Sums512, Lanes512>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private Vector512<double> _low, _high;

    [MethodImpl(Inline)]
    public void Add(Lanes512 value)
    {
        _low += Vector512.WidenLower(value.All);
        _high += Vector512.WidenUpper(value.All);
    }

    [MethodImpl(Inline)]
    public void Add(Lanes512 value, Lanes512 factor)
    {
        _low += Vector512.WidenLower(value.All) * Vector512.WidenLower(factor.All);
        _high += Vector512.WidenUpper(value.All) * Vector512.WidenUpper(factor.All);
    }

    [MethodImpl(Inline)]
    public readonly void Store(double* sixteen)
    {
        _low.Store(sixteen);
        _high.Store(sixteen + 8);
    }
}
