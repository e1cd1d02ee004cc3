using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Numerics;

/// <summary>The sum of <see cref="Lanes1"/>.</summary>
internal unsafe struct Sums1 : ILaneSums<Sums1, Lanes1>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private double _sum;

    [MethodImpl(Inline)]
    public void Add(Lanes1 value) => _sum += value.Value;

    [MethodImpl(Inline)]
    public void Add(Lanes1 value, Lanes1 factor) => _sum += (double)value.Value * factor.Value;

    [MethodImpl(Inline)]
    public readonly void Store(double* lanes) => *lanes = _sum;
}
