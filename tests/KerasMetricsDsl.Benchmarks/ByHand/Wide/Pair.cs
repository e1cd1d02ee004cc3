using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using D = System.Runtime.Intrinsics.Vector512<double>;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>A sum in double of vectors of float: two vectors, one for each half.</summary>
internal struct Pair
{
    private D _low;
    private D _high;

    /// <summary>The sum of all lanes.</summary>
    public readonly double Total
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => X.Sum(_low + _high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(V value)
    {
        _low += X.WidenLower(value);
        _high += X.WidenUpper(value);
    }

    /// <summary>Adds a product, which is exact in double, so that fusing it with the sum rounds once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddProduct(V value, V weight)
    {
        _low = X.FusedMultiplyAdd(X.WidenLower(value), X.WidenLower(weight), _low);
        _high = X.FusedMultiplyAdd(X.WidenUpper(value), X.WidenUpper(weight), _high);
    }
}
