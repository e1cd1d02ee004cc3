using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector256<float>;
using X = System.Runtime.Intrinsics.Vector256;

namespace KerasMetricsDsl.Numerics;

/// <summary>Sixteen lanes in two 256-bit vectors: AVX2.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe partial struct Lanes256 : ILanes<Lanes256>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly V _low, _high;

    /// <summary>The first eight lanes and the others.</summary>
    internal V Low => _low;
    internal V High => _high;

    [MethodImpl(Inline)]
    private Lanes256(V low, V high)
    {
        _low = low;
        _high = high;
    }

    [MethodImpl(Inline)]
    public static Lanes256 operator +(Lanes256 left, Lanes256 right) =>
        new(left._low + right._low, left._high + right._high);

    [MethodImpl(Inline)]
    public static Lanes256 operator -(Lanes256 left, Lanes256 right) =>
        new(left._low - right._low, left._high - right._high);

    [MethodImpl(Inline)]
    public static Lanes256 operator *(Lanes256 left, Lanes256 right) =>
        new(left._low * right._low, left._high * right._high);

    [MethodImpl(Inline)]
    public static Lanes256 operator /(Lanes256 left, Lanes256 right) =>
        new(left._low / right._low, left._high / right._high);

    [MethodImpl(Inline)] public static Lanes256 operator %(Lanes256 left, Lanes256 right) => LaneLoops.Remainder(left, right);
    [MethodImpl(Inline)] public static Lanes256 operator -(Lanes256 value) => new(-value._low, -value._high);

    [MethodImpl(Inline)]
    public static Lanes256 operator <(Lanes256 left, Lanes256 right) =>
        new(X.LessThan(left._low, right._low), X.LessThan(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256 operator <=(Lanes256 left, Lanes256 right) =>
        new(X.LessThanOrEqual(left._low, right._low), X.LessThanOrEqual(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256 operator >(Lanes256 left, Lanes256 right) =>
        new(X.GreaterThan(left._low, right._low), X.GreaterThan(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256 operator >=(Lanes256 left, Lanes256 right) =>
        new(X.GreaterThanOrEqual(left._low, right._low), X.GreaterThanOrEqual(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256 operator ==(Lanes256 left, Lanes256 right) =>
        new(X.Equals(left._low, right._low), X.Equals(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256 operator !=(Lanes256 left, Lanes256 right) =>
        new(~X.Equals(left._low, right._low), ~X.Equals(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256 operator &(Lanes256 left, Lanes256 right) =>
        new(left._low & right._low, left._high & right._high);

    [MethodImpl(Inline)]
    public static Lanes256 operator |(Lanes256 left, Lanes256 right) =>
        new(left._low | right._low, left._high | right._high);

    [MethodImpl(Inline)]
    public static Lanes256 operator ^(Lanes256 left, Lanes256 right) =>
        new(left._low ^ right._low, left._high ^ right._high);

    [MethodImpl(Inline)] public static Lanes256 operator ~(Lanes256 value) => new(~value._low, ~value._high);

    [MethodImpl(Inline)] private static Lanes256 Repeat(V value) => new(value, value);
    [MethodImpl(Inline)] public static implicit operator Lanes256(float value) => Repeat(X.Create(value));
    [MethodImpl(Inline)] public static Lanes256 Int(int value) => Repeat(X.Create(value).AsSingle());
    [MethodImpl(Inline)] public static Lanes256 Mask(bool value) => Repeat(X.Create(value ? -1 : 0).AsSingle());

    public static Lanes256 Iota
    {
        [MethodImpl(Inline)]
        get => new(X.CreateSequence(0, 1).AsSingle(), X.CreateSequence(8, 1).AsSingle());
    }

    [MethodImpl(Inline)] public static Lanes256 First(int count) => LessThanInt(Iota, Int(count));

    [MethodImpl(Inline)] public static Lanes256 Load(float* source) => new(X.Load(source), X.Load(source + 8));

    [MethodImpl(Inline)]
    public static void Store(Lanes256 value, float* destination)
    {
        value._low.Store(destination);
        value._high.Store(destination + 8);
    }

    [MethodImpl(Inline)]
    public static Lanes256 Gather(float* table, Lanes256 index) =>
        new(Table.Read(table, index._low.AsInt32()), Table.Read(table, index._high.AsInt32()));

    [MethodImpl(Inline)]
    public static Lanes256 Select(Lanes256 mask, Lanes256 whenTrue, Lanes256 whenFalse) => new(
        X.ConditionalSelect(mask._low, whenTrue._low, whenFalse._low),
        X.ConditionalSelect(mask._high, whenTrue._high, whenFalse._high));

    [MethodImpl(Inline)] public static bool Any(Lanes256 mask) => !X.EqualsAll((mask._low | mask._high).AsInt32(), X.Create(0));

    [MethodImpl(Inline)]
    public static void AddTo(double* sixteen, Lanes256 value)
    {
        (X.Load(sixteen) + X.WidenLower(value._low)).Store(sixteen);
        (X.Load(sixteen + 4) + X.WidenUpper(value._low)).Store(sixteen + 4);
        (X.Load(sixteen + 8) + X.WidenLower(value._high)).Store(sixteen + 8);
        (X.Load(sixteen + 12) + X.WidenUpper(value._high)).Store(sixteen + 12);
    }

    [MethodImpl(Inline)]
    public static void AddTo(double* sixteen, Lanes256 value, Lanes256 factor)
    {
        (X.Load(sixteen) + (X.WidenLower(value._low) * X.WidenLower(factor._low))).Store(sixteen);
        (X.Load(sixteen + 4) + (X.WidenUpper(value._low) * X.WidenUpper(factor._low))).Store(sixteen + 4);
        (X.Load(sixteen + 8) + (X.WidenLower(value._high) * X.WidenLower(factor._high))).Store(sixteen + 8);
        (X.Load(sixteen + 12) + (X.WidenUpper(value._high) * X.WidenUpper(factor._high))).Store(sixteen + 12);
    }

    [MethodImpl(Inline)]
    public static double Sum(Lanes256 value) =>
        Folds.Sum(X.WidenLower(value._low) + X.WidenLower(value._high) + (X.WidenUpper(value._low) + X.WidenUpper(value._high)));

    [MethodImpl(Inline)] public static float Max(Lanes256 value) => Folds.Max(X.Max(value._low, value._high));
    [MethodImpl(Inline)] public static float Min(Lanes256 value) => Folds.Min(X.Min(value._low, value._high));
}
