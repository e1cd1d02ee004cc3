using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector256<float>;
using X = System.Runtime.Intrinsics.Vector256;

namespace KerasMetricsDsl.Numerics;

/// <summary>Sixteen lanes in two 256-bit vectors: AVX2.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe partial struct Lanes256x2 : ILanes<Lanes256x2>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly V _low, _high;

    /// <summary>The first eight lanes and the others.</summary>
    internal V Low => _low;
    internal V High => _high;

    [MethodImpl(Inline)]
    private Lanes256x2(V low, V high)
    {
        _low = low;
        _high = high;
    }

    /// <inheritdoc/>
    public static int Count => 16;

    [MethodImpl(Inline)]
    public static Lanes256x2 operator +(Lanes256x2 left, Lanes256x2 right) =>
        new(left._low + right._low, left._high + right._high);

    [MethodImpl(Inline)]
    public static Lanes256x2 operator -(Lanes256x2 left, Lanes256x2 right) =>
        new(left._low - right._low, left._high - right._high);

    [MethodImpl(Inline)]
    public static Lanes256x2 operator *(Lanes256x2 left, Lanes256x2 right) =>
        new(left._low * right._low, left._high * right._high);

    [MethodImpl(Inline)]
    public static Lanes256x2 operator /(Lanes256x2 left, Lanes256x2 right) =>
        new(left._low / right._low, left._high / right._high);

    [MethodImpl(Inline)] public static Lanes256x2 operator %(Lanes256x2 left, Lanes256x2 right) => LaneLoops.Remainder(left, right);
    [MethodImpl(Inline)] public static Lanes256x2 operator -(Lanes256x2 value) => new(-value._low, -value._high);

    [MethodImpl(Inline)]
    public static Lanes256x2 operator <(Lanes256x2 left, Lanes256x2 right) =>
        new(X.LessThan(left._low, right._low), X.LessThan(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256x2 operator <=(Lanes256x2 left, Lanes256x2 right) =>
        new(X.LessThanOrEqual(left._low, right._low), X.LessThanOrEqual(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256x2 operator >(Lanes256x2 left, Lanes256x2 right) =>
        new(X.GreaterThan(left._low, right._low), X.GreaterThan(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256x2 operator >=(Lanes256x2 left, Lanes256x2 right) =>
        new(X.GreaterThanOrEqual(left._low, right._low), X.GreaterThanOrEqual(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256x2 operator ==(Lanes256x2 left, Lanes256x2 right) =>
        new(X.Equals(left._low, right._low), X.Equals(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256x2 operator !=(Lanes256x2 left, Lanes256x2 right) =>
        new(~X.Equals(left._low, right._low), ~X.Equals(left._high, right._high));

    [MethodImpl(Inline)]
    public static Lanes256x2 operator &(Lanes256x2 left, Lanes256x2 right) =>
        new(left._low & right._low, left._high & right._high);

    [MethodImpl(Inline)]
    public static Lanes256x2 operator |(Lanes256x2 left, Lanes256x2 right) =>
        new(left._low | right._low, left._high | right._high);

    [MethodImpl(Inline)]
    public static Lanes256x2 operator ^(Lanes256x2 left, Lanes256x2 right) =>
        new(left._low ^ right._low, left._high ^ right._high);

    [MethodImpl(Inline)] public static Lanes256x2 operator ~(Lanes256x2 value) => new(~value._low, ~value._high);

    [MethodImpl(Inline)] private static Lanes256x2 Repeat(V value) => new(value, value);
    [MethodImpl(Inline)] public static implicit operator Lanes256x2(float value) => Repeat(X.Create(value));
    [MethodImpl(Inline)] public static Lanes256x2 Int(int value) => Repeat(X.Create(value).AsSingle());
    [MethodImpl(Inline)] public static Lanes256x2 Mask(bool value) => Repeat(X.Create(value ? -1 : 0).AsSingle());

    public static Lanes256x2 Iota
    {
        [MethodImpl(Inline)]
        get => new(X.CreateSequence(0, 1).AsSingle(), X.CreateSequence(8, 1).AsSingle());
    }

    [MethodImpl(Inline)] public static Lanes256x2 First(int count) => LessThanInt(Iota, Int(count));

    [MethodImpl(Inline)] public static Lanes256x2 Load(float* source) => new(X.Load(source), X.Load(source + 8));

    [MethodImpl(Inline)]
    public static Lanes256x2 LoadFlags(byte* source) =>
        new(Flags.Eight(source).AsSingle(), Flags.Eight(source + 8).AsSingle());

    [MethodImpl(Inline)]
    public static void Store(Lanes256x2 value, float* destination)
    {
        value._low.Store(destination);
        value._high.Store(destination + 8);
    }

    [MethodImpl(Inline)]
    public static Lanes256x2 Gather(float* table, Lanes256x2 index) =>
        new(Table.Read(table, index._low.AsInt32()), Table.Read(table, index._high.AsInt32()));

    [MethodImpl(Inline)]
    public static Lanes256x2 Select(Lanes256x2 mask, Lanes256x2 whenTrue, Lanes256x2 whenFalse) => new(
        X.ConditionalSelect(mask._low, whenTrue._low, whenFalse._low),
        X.ConditionalSelect(mask._high, whenTrue._high, whenFalse._high));

    [MethodImpl(Inline)] public static bool Any(Lanes256x2 mask) => !X.EqualsAll((mask._low | mask._high).AsInt32(), X.Create(0));

    [MethodImpl(Inline)]
    public static void AddTo(double* lanes, Lanes256x2 value)
    {
        (X.Load(lanes) + X.WidenLower(value._low)).Store(lanes);
        (X.Load(lanes + 4) + X.WidenUpper(value._low)).Store(lanes + 4);
        (X.Load(lanes + 8) + X.WidenLower(value._high)).Store(lanes + 8);
        (X.Load(lanes + 12) + X.WidenUpper(value._high)).Store(lanes + 12);
    }

    [MethodImpl(Inline)]
    public static void AddTo(double* lanes, Lanes256x2 value, Lanes256x2 factor)
    {
        (X.Load(lanes) + (X.WidenLower(value._low) * X.WidenLower(factor._low))).Store(lanes);
        (X.Load(lanes + 4) + (X.WidenUpper(value._low) * X.WidenUpper(factor._low))).Store(lanes + 4);
        (X.Load(lanes + 8) + (X.WidenLower(value._high) * X.WidenLower(factor._high))).Store(lanes + 8);
        (X.Load(lanes + 12) + (X.WidenUpper(value._high) * X.WidenUpper(factor._high))).Store(lanes + 12);
    }

    [MethodImpl(Inline)]
    public static double Sum(Lanes256x2 value) =>
        Folds.Sum(X.WidenLower(value._low) + X.WidenLower(value._high) + (X.WidenUpper(value._low) + X.WidenUpper(value._high)));

    [MethodImpl(Inline)] public static float Max(Lanes256x2 value) => Folds.Max(X.Max(value._low, value._high));
    [MethodImpl(Inline)] public static float Min(Lanes256x2 value) => Folds.Min(X.Min(value._low, value._high));
}
