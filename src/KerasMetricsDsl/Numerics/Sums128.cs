using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using X = System.Runtime.Intrinsics.Vector128;

namespace KerasMetricsDsl.Numerics;

/// <summary>The sums of <see cref="Lanes128"/>.</summary>
internal unsafe struct Sums128 : ILaneSums<Sums128, Lanes128>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private Vector128<double> _low, _high;

    [MethodImpl(Inline)]
    public void Add(Lanes128 value)
    {
        _low += X.WidenLower(value.All);
        _high += X.WidenUpper(value.All);
    }

    [MethodImpl(Inline)]
    public void Add(Lanes128 value, Lanes128 factor)
    {
        _low = X.MultiplyAddEstimate(X.WidenLower(value.All), X.WidenLower(factor.All), _low);
        _high = X.MultiplyAddEstimate(X.WidenUpper(value.All), X.WidenUpper(factor.All), _high);
    }

    [MethodImpl(Inline)]
    public readonly void Store(double* lanes)
    {
        _low.Store(lanes);
        _high.Store(lanes + Vector128<double>.Count);
    }
}
