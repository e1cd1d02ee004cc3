using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Numerics;

/// <summary>One lane without vectors: the path of last resort, and the reference for the others.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe partial struct Lanes1 : ILanes<Lanes1>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly float _value;

    [MethodImpl(Inline)]
    private Lanes1(float value)
    {
        _value = value;
    }

    [MethodImpl(Inline)]
    private Lanes1(int bits)
    {
        _value = BitConverter.Int32BitsToSingle(bits);
    }

    /// <inheritdoc/>
    public static int Count => 1;

    /// <summary>The lane.</summary>
    internal float Value => _value;

    private int Bits
    {
        [MethodImpl(Inline)]
        get => BitConverter.SingleToInt32Bits(_value);
    }

    [MethodImpl(Inline)] public static Lanes1 operator +(Lanes1 left, Lanes1 right) => new(left._value + right._value);
    [MethodImpl(Inline)] public static Lanes1 operator -(Lanes1 left, Lanes1 right) => new(left._value - right._value);
    [MethodImpl(Inline)] public static Lanes1 operator *(Lanes1 left, Lanes1 right) => new(left._value * right._value);
    [MethodImpl(Inline)] public static Lanes1 operator /(Lanes1 left, Lanes1 right) => new(left._value / right._value);
    [MethodImpl(Inline)] public static Lanes1 operator %(Lanes1 left, Lanes1 right) => new(left._value % right._value);
    [MethodImpl(Inline)] public static Lanes1 operator -(Lanes1 value) => new(-value._value);

    [MethodImpl(Inline)] public static Lanes1 operator <(Lanes1 left, Lanes1 right) => Mask(left._value < right._value);
    [MethodImpl(Inline)] public static Lanes1 operator <=(Lanes1 left, Lanes1 right) => Mask(left._value <= right._value);
    [MethodImpl(Inline)] public static Lanes1 operator >(Lanes1 left, Lanes1 right) => Mask(left._value > right._value);
    [MethodImpl(Inline)] public static Lanes1 operator >=(Lanes1 left, Lanes1 right) => Mask(left._value >= right._value);
    [MethodImpl(Inline)] public static Lanes1 operator ==(Lanes1 left, Lanes1 right) => Mask(left._value == right._value);
    [MethodImpl(Inline)] public static Lanes1 operator !=(Lanes1 left, Lanes1 right) => Mask(left._value != right._value);

    [MethodImpl(Inline)] public static Lanes1 operator &(Lanes1 left, Lanes1 right) => new(left.Bits & right.Bits);
    [MethodImpl(Inline)] public static Lanes1 operator |(Lanes1 left, Lanes1 right) => new(left.Bits | right.Bits);
    [MethodImpl(Inline)] public static Lanes1 operator ^(Lanes1 left, Lanes1 right) => new(left.Bits ^ right.Bits);
    [MethodImpl(Inline)] public static Lanes1 operator ~(Lanes1 value) => new(~value.Bits);

    [MethodImpl(Inline)] public static implicit operator Lanes1(float value) => new(value);
    [MethodImpl(Inline)] public static Lanes1 Int(int value) => new(value);
    [MethodImpl(Inline)] public static Lanes1 Mask(bool value) => new(value ? -1 : 0);

    public static Lanes1 Iota
    {
        [MethodImpl(Inline)]
        get => new(0);
    }

    [MethodImpl(Inline)] public static Lanes1 First(int count) => Mask(count > 0);

    [MethodImpl(Inline)] public static Lanes1 Load(float* source) => new(*source);
    [MethodImpl(Inline)] public static Lanes1 LoadFlags(byte* source) => Mask(*source != 0);
    [MethodImpl(Inline)] public static void Store(Lanes1 value, float* destination) => *destination = value._value;
    [MethodImpl(Inline)] public static Lanes1 Gather(float* table, Lanes1 index) => new(table[index.Bits]);

    [MethodImpl(Inline)]
    public static Lanes1 Select(Lanes1 mask, Lanes1 whenTrue, Lanes1 whenFalse) =>
        new((mask.Bits & whenTrue.Bits) | (~mask.Bits & whenFalse.Bits));

    [MethodImpl(Inline)] public static bool Any(Lanes1 mask) => mask.Bits != 0;

    [MethodImpl(Inline)] public static void AddTo(double* lanes, Lanes1 value) => *lanes += value._value;
    [MethodImpl(Inline)] public static void AddTo(double* lanes, Lanes1 value, Lanes1 factor) => *lanes += (double)value._value * factor._value;
    [MethodImpl(Inline)] public static double Sum(Lanes1 value) => value._value;
    [MethodImpl(Inline)] public static float Max(Lanes1 value) => value._value;
    [MethodImpl(Inline)] public static float Min(Lanes1 value) => value._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Lanes1 other && other.Bits == Bits;

    /// <inheritdoc/>
    public override int GetHashCode() => Bits;
}
