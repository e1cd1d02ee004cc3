using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector128<float>;
using X = System.Runtime.Intrinsics.Vector128;

namespace KerasMetricsDsl.Numerics;

/// <summary>Sixteen lanes in four 128-bit vectors: ARM64, and x64 without AVX2.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe partial struct Lanes128x4 : ILanes<Lanes128x4>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly V _a, _b, _c, _d;

    [MethodImpl(Inline)]
    private Lanes128x4(V a, V b, V c, V d)
    {
        _a = a;
        _b = b;
        _c = c;
        _d = d;
    }

    /// <inheritdoc/>
    public static int Count => 16;

    [MethodImpl(Inline)]
    public static Lanes128x4 operator +(Lanes128x4 left, Lanes128x4 right) =>
        new(left._a + right._a, left._b + right._b, left._c + right._c, left._d + right._d);

    [MethodImpl(Inline)]
    public static Lanes128x4 operator -(Lanes128x4 left, Lanes128x4 right) =>
        new(left._a - right._a, left._b - right._b, left._c - right._c, left._d - right._d);

    [MethodImpl(Inline)]
    public static Lanes128x4 operator *(Lanes128x4 left, Lanes128x4 right) =>
        new(left._a * right._a, left._b * right._b, left._c * right._c, left._d * right._d);

    [MethodImpl(Inline)]
    public static Lanes128x4 operator /(Lanes128x4 left, Lanes128x4 right) =>
        new(left._a / right._a, left._b / right._b, left._c / right._c, left._d / right._d);

    [MethodImpl(Inline)] public static Lanes128x4 operator %(Lanes128x4 left, Lanes128x4 right) => LaneLoops.Remainder(left, right);
    [MethodImpl(Inline)] public static Lanes128x4 operator -(Lanes128x4 value) => new(-value._a, -value._b, -value._c, -value._d);

    [MethodImpl(Inline)]
    public static Lanes128x4 operator <(Lanes128x4 left, Lanes128x4 right) =>
        new(X.LessThan(left._a, right._a), X.LessThan(left._b, right._b), X.LessThan(left._c, right._c), X.LessThan(left._d, right._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 operator <=(Lanes128x4 left, Lanes128x4 right) => new(
        X.LessThanOrEqual(left._a, right._a), X.LessThanOrEqual(left._b, right._b),
        X.LessThanOrEqual(left._c, right._c), X.LessThanOrEqual(left._d, right._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 operator >(Lanes128x4 left, Lanes128x4 right) => new(
        X.GreaterThan(left._a, right._a), X.GreaterThan(left._b, right._b),
        X.GreaterThan(left._c, right._c), X.GreaterThan(left._d, right._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 operator >=(Lanes128x4 left, Lanes128x4 right) => new(
        X.GreaterThanOrEqual(left._a, right._a), X.GreaterThanOrEqual(left._b, right._b),
        X.GreaterThanOrEqual(left._c, right._c), X.GreaterThanOrEqual(left._d, right._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 operator ==(Lanes128x4 left, Lanes128x4 right) =>
        new(X.Equals(left._a, right._a), X.Equals(left._b, right._b), X.Equals(left._c, right._c), X.Equals(left._d, right._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 operator !=(Lanes128x4 left, Lanes128x4 right) =>
        new(~X.Equals(left._a, right._a), ~X.Equals(left._b, right._b), ~X.Equals(left._c, right._c), ~X.Equals(left._d, right._d));

    [MethodImpl(Inline)]
    public static Lanes128x4 operator &(Lanes128x4 left, Lanes128x4 right) =>
        new(left._a & right._a, left._b & right._b, left._c & right._c, left._d & right._d);

    [MethodImpl(Inline)]
    public static Lanes128x4 operator |(Lanes128x4 left, Lanes128x4 right) =>
        new(left._a | right._a, left._b | right._b, left._c | right._c, left._d | right._d);

    [MethodImpl(Inline)]
    public static Lanes128x4 operator ^(Lanes128x4 left, Lanes128x4 right) =>
        new(left._a ^ right._a, left._b ^ right._b, left._c ^ right._c, left._d ^ right._d);

    [MethodImpl(Inline)] public static Lanes128x4 operator ~(Lanes128x4 value) => new(~value._a, ~value._b, ~value._c, ~value._d);

    [MethodImpl(Inline)] private static Lanes128x4 Repeat(V value) => new(value, value, value, value);
    [MethodImpl(Inline)] public static implicit operator Lanes128x4(float value) => Repeat(X.Create(value));
    [MethodImpl(Inline)] public static Lanes128x4 Int(int value) => Repeat(X.Create(value).AsSingle());
    [MethodImpl(Inline)] public static Lanes128x4 Mask(bool value) => Repeat(X.Create(value ? -1 : 0).AsSingle());

    public static Lanes128x4 Iota
    {
        [MethodImpl(Inline)]
        get => new(
            X.CreateSequence(0, 1).AsSingle(), X.CreateSequence(4, 1).AsSingle(),
            X.CreateSequence(8, 1).AsSingle(), X.CreateSequence(12, 1).AsSingle());
    }

    [MethodImpl(Inline)] public static Lanes128x4 First(int count) => LessThanInt(Iota, Int(count));

    [MethodImpl(Inline)]
    public static Lanes128x4 Load(float* source) =>
        new(X.Load(source), X.Load(source + 4), X.Load(source + 8), X.Load(source + 12));

    [MethodImpl(Inline)]
    public static Lanes128x4 LoadFlags(byte* source) => new(
        Flags.Four(source).AsSingle(),
        Flags.Four(source + 4).AsSingle(),
        Flags.Four(source + 8).AsSingle(),
        Flags.Four(source + 12).AsSingle());

    [MethodImpl(Inline)]
    public static void Store(Lanes128x4 value, float* destination)
    {
        value._a.Store(destination);
        value._b.Store(destination + 4);
        value._c.Store(destination + 8);
        value._d.Store(destination + 12);
    }

    [MethodImpl(Inline)]
    public static Lanes128x4 Gather(float* table, Lanes128x4 index) => new(
        Table.Read(table, index._a.AsInt32()), Table.Read(table, index._b.AsInt32()),
        Table.Read(table, index._c.AsInt32()), Table.Read(table, index._d.AsInt32()));

    [MethodImpl(Inline)]
    public static Lanes128x4 Select(Lanes128x4 mask, Lanes128x4 whenTrue, Lanes128x4 whenFalse) => new(
        X.ConditionalSelect(mask._a, whenTrue._a, whenFalse._a), X.ConditionalSelect(mask._b, whenTrue._b, whenFalse._b),
        X.ConditionalSelect(mask._c, whenTrue._c, whenFalse._c), X.ConditionalSelect(mask._d, whenTrue._d, whenFalse._d));

    [MethodImpl(Inline)]
    public static bool Any(Lanes128x4 mask) =>
        !X.EqualsAll((mask._a | mask._b | mask._c | mask._d).AsInt32(), X.Create(0));

    [MethodImpl(Inline)]
    public static void AddTo(double* lanes, Lanes128x4 value)
    {
        (X.Load(lanes) + X.WidenLower(value._a)).Store(lanes);
        (X.Load(lanes + 2) + X.WidenUpper(value._a)).Store(lanes + 2);
        (X.Load(lanes + 4) + X.WidenLower(value._b)).Store(lanes + 4);
        (X.Load(lanes + 6) + X.WidenUpper(value._b)).Store(lanes + 6);
        (X.Load(lanes + 8) + X.WidenLower(value._c)).Store(lanes + 8);
        (X.Load(lanes + 10) + X.WidenUpper(value._c)).Store(lanes + 10);
        (X.Load(lanes + 12) + X.WidenLower(value._d)).Store(lanes + 12);
        (X.Load(lanes + 14) + X.WidenUpper(value._d)).Store(lanes + 14);
    }

    [MethodImpl(Inline)]
    public static void AddTo(double* lanes, Lanes128x4 value, Lanes128x4 factor)
    {
        (X.Load(lanes) + (X.WidenLower(value._a) * X.WidenLower(factor._a))).Store(lanes);
        (X.Load(lanes + 2) + (X.WidenUpper(value._a) * X.WidenUpper(factor._a))).Store(lanes + 2);
        (X.Load(lanes + 4) + (X.WidenLower(value._b) * X.WidenLower(factor._b))).Store(lanes + 4);
        (X.Load(lanes + 6) + (X.WidenUpper(value._b) * X.WidenUpper(factor._b))).Store(lanes + 6);
        (X.Load(lanes + 8) + (X.WidenLower(value._c) * X.WidenLower(factor._c))).Store(lanes + 8);
        (X.Load(lanes + 10) + (X.WidenUpper(value._c) * X.WidenUpper(factor._c))).Store(lanes + 10);
        (X.Load(lanes + 12) + (X.WidenLower(value._d) * X.WidenLower(factor._d))).Store(lanes + 12);
        (X.Load(lanes + 14) + (X.WidenUpper(value._d) * X.WidenUpper(factor._d))).Store(lanes + 14);
    }

    [MethodImpl(Inline)]
    public static double Sum(Lanes128x4 value) => Folds.Sum(
        X.WidenLower(value._a) + X.WidenLower(value._c) + (X.WidenLower(value._b) + X.WidenLower(value._d))
        + (X.WidenUpper(value._a) + X.WidenUpper(value._c) + (X.WidenUpper(value._b) + X.WidenUpper(value._d))));

    [MethodImpl(Inline)] public static float Max(Lanes128x4 value) => Folds.Max(X.Max(X.Max(value._a, value._b), X.Max(value._c, value._d)));
    [MethodImpl(Inline)] public static float Min(Lanes128x4 value) => Folds.Min(X.Min(X.Min(value._a, value._b), X.Min(value._c, value._d)));
}
