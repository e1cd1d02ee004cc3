using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KerasMetricsDsl.Numerics;

/// <summary>The sums of <see cref="Lanes256x2"/>.</summary>
internal unsafe struct Sums256x2 : ILaneSums<Sums256x2, Lanes256x2>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private Vector256<double> _first, _second, _third, _fourth;

    [MethodImpl(Inline)]
    public void Add(Lanes256x2 value)
    {
        _first += Vector256.WidenLower(value.Low);
        _second += Vector256.WidenUpper(value.Low);
        _third += Vector256.WidenLower(value.High);
        _fourth += Vector256.WidenUpper(value.High);
    }

    [MethodImpl(Inline)]
    public void Add(Lanes256x2 value, Lanes256x2 factor)
    {
        _first += Vector256.WidenLower(value.Low) * Vector256.WidenLower(factor.Low);
        _second += Vector256.WidenUpper(value.Low) * Vector256.WidenUpper(factor.Low);
        _third += Vector256.WidenLower(value.High) * Vector256.WidenLower(factor.High);
        _fourth += Vector256.WidenUpper(value.High) * Vector256.WidenUpper(factor.High);
    }

    [MethodImpl(Inline)]
    public readonly void Store(double* sixteen)
    {
        _first.Store(sixteen);
        _second.Store(sixteen + 4);
        _third.Store(sixteen + 8);
        _fourth.Store(sixteen + 12);
    }
}
