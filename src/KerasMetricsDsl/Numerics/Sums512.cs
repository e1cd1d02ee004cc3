using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Numerics;

/// <summary>The sums of <see cref="Lanes512"/>.</summary>
internal unsafe struct Sums512 : ILaneSums<Sums512, Lanes512>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private Vector512<double> _low, _high;

    [MethodImpl(Inline)]
    public void Add(Lanes512 value)
    {
        _low += X.WidenLower(value.All);
        _high += X.WidenUpper(value.All);
    }

    [MethodImpl(Inline)]
    public void Add(Lanes512 value, Lanes512 factor)
    {
        _low = X.MultiplyAddEstimate(X.WidenLower(value.All), X.WidenLower(factor.All), _low);
        _high = X.MultiplyAddEstimate(X.WidenUpper(value.All), X.WidenUpper(factor.All), _high);
    }

    [MethodImpl(Inline)]
    public readonly void Store(double* lanes)
    {
        _low.Store(lanes);
        _high.Store(lanes + Vector512<double>.Count);
    }
}
