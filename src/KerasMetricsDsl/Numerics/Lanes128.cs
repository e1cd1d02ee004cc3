using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector128<float>;
using X = System.Runtime.Intrinsics.Vector128;

namespace KerasMetricsDsl.Numerics;

/// <summary>Four lanes in one 128-bit vector: SSE and NEON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe partial struct Lanes128 : ILanes<Lanes128>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly V _all;

    /// <summary>All lanes.</summary>
    internal V All => _all;

    [MethodImpl(Inline)]
    private Lanes128(V all)
    {
        _all = all;
    }

    /// <inheritdoc/>
    public static int Count => V.Count;

    [MethodImpl(Inline)] public static Lanes128 operator +(Lanes128 left, Lanes128 right) => new(left._all + right._all);
    [MethodImpl(Inline)] public static Lanes128 operator -(Lanes128 left, Lanes128 right) => new(left._all - right._all);
    [MethodImpl(Inline)] public static Lanes128 operator *(Lanes128 left, Lanes128 right) => new(left._all * right._all);
    [MethodImpl(Inline)] public static Lanes128 operator /(Lanes128 left, Lanes128 right) => new(left._all / right._all);
    [MethodImpl(Inline)] public static Lanes128 operator %(Lanes128 left, Lanes128 right) => LaneLoops.Remainder(left, right);
    [MethodImpl(Inline)] public static Lanes128 operator -(Lanes128 value) => new(-value._all);

    [MethodImpl(Inline)] public static Lanes128 operator <(Lanes128 left, Lanes128 right) => new(X.LessThan(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes128 operator <=(Lanes128 left, Lanes128 right) => new(X.LessThanOrEqual(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes128 operator >(Lanes128 left, Lanes128 right) => new(X.GreaterThan(left._all, right._all));

    [MethodImpl(Inline)]
    public static Lanes128 operator >=(Lanes128 left, Lanes128 right) =>
        new(X.GreaterThanOrEqual(left._all, right._all));

    [MethodImpl(Inline)] public static Lanes128 operator ==(Lanes128 left, Lanes128 right) => new(X.Equals(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes128 operator !=(Lanes128 left, Lanes128 right) => new(~X.Equals(left._all, right._all));

    [MethodImpl(Inline)] public static Lanes128 operator &(Lanes128 left, Lanes128 right) => new(left._all & right._all);
    [MethodImpl(Inline)] public static Lanes128 operator |(Lanes128 left, Lanes128 right) => new(left._all | right._all);
    [MethodImpl(Inline)] public static Lanes128 operator ^(Lanes128 left, Lanes128 right) => new(left._all ^ right._all);
    [MethodImpl(Inline)] public static Lanes128 operator ~(Lanes128 value) => new(~value._all);

    [MethodImpl(Inline)] public static implicit operator Lanes128(float value) => new(X.Create(value));
    [MethodImpl(Inline)] public static Lanes128 Int(int value) => new(X.Create(value).AsSingle());
    [MethodImpl(Inline)] public static Lanes128 Mask(bool value) => new(X.Create(value ? -1 : 0).AsSingle());

    public static Lanes128 Iota
    {
        [MethodImpl(Inline)]
        get => new(X.CreateSequence(0, 1).AsSingle());
    }

    [MethodImpl(Inline)] public static Lanes128 First(int count) => LessThanInt(Iota, Int(count));

    [MethodImpl(Inline)] public static Lanes128 Load(float* source) => new(X.Load(source));
    [MethodImpl(Inline)] public static Lanes128 LoadFlags(byte* source) => new(Flags.Four(source).AsSingle());
    [MethodImpl(Inline)] public static void Store(Lanes128 value, float* destination) => value._all.Store(destination);
    [MethodImpl(Inline)] public static Lanes128 Gather(float* table, Lanes128 index) => new(Table.Read(table, index._all.AsInt32()));

    [MethodImpl(Inline)]
    public static Lanes128 Select(Lanes128 mask, Lanes128 whenTrue, Lanes128 whenFalse) =>
        new(X.ConditionalSelect(mask._all, whenTrue._all, whenFalse._all));

    [MethodImpl(Inline)] public static bool Any(Lanes128 mask) => !X.EqualsAll(mask._all.AsInt32(), X.Create(0));

    [MethodImpl(Inline)]
    public static void AddTo(double* lanes, Lanes128 value)
    {
        (X.Load(lanes) + X.WidenLower(value._all)).Store(lanes);
        (X.Load(lanes + (Count / 2)) + X.WidenUpper(value._all)).Store(lanes + (Count / 2));
    }

    [MethodImpl(Inline)]
    public static void AddTo(double* lanes, Lanes128 value, Lanes128 factor)
    {
        (X.Load(lanes) + (X.WidenLower(value._all) * X.WidenLower(factor._all))).Store(lanes);
        (X.Load(lanes + (Count / 2)) + (X.WidenUpper(value._all) * X.WidenUpper(factor._all))).Store(lanes + (Count / 2));
    }

    [MethodImpl(Inline)] public static double Sum(Lanes128 value) => Folds.Sum(X.WidenLower(value._all) + X.WidenUpper(value._all));
    [MethodImpl(Inline)] public static float Max(Lanes128 value) => Folds.Max(value._all);
    [MethodImpl(Inline)] public static float Min(Lanes128 value) => Folds.Min(value._all);
}
