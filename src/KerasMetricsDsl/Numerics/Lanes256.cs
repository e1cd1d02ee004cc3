using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector256<float>;
using X = System.Runtime.Intrinsics.Vector256;

namespace KerasMetricsDsl.Numerics;

/// <summary>Eight lanes in one 256-bit vector: AVX2.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe partial struct Lanes256 : ILanes<Lanes256>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly V _all;

    /// <summary>All lanes.</summary>
    internal V All => _all;

    [MethodImpl(Inline)]
    private Lanes256(V all)
    {
        _all = all;
    }

    /// <inheritdoc/>
    public static int Count => V.Count;

    [MethodImpl(Inline)] public static Lanes256 operator +(Lanes256 left, Lanes256 right) => new(left._all + right._all);
    [MethodImpl(Inline)] public static Lanes256 operator -(Lanes256 left, Lanes256 right) => new(left._all - right._all);
    [MethodImpl(Inline)] public static Lanes256 operator *(Lanes256 left, Lanes256 right) => new(left._all * right._all);
    [MethodImpl(Inline)] public static Lanes256 operator /(Lanes256 left, Lanes256 right) => new(left._all / right._all);
    [MethodImpl(Inline)] public static Lanes256 operator %(Lanes256 left, Lanes256 right) => LaneLoops.Remainder(left, right);
    [MethodImpl(Inline)] public static Lanes256 operator -(Lanes256 value) => new(-value._all);

    [MethodImpl(Inline)] public static Lanes256 operator <(Lanes256 left, Lanes256 right) => new(X.LessThan(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes256 operator <=(Lanes256 left, Lanes256 right) => new(X.LessThanOrEqual(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes256 operator >(Lanes256 left, Lanes256 right) => new(X.GreaterThan(left._all, right._all));

    [MethodImpl(Inline)]
    public static Lanes256 operator >=(Lanes256 left, Lanes256 right) =>
        new(X.GreaterThanOrEqual(left._all, right._all));

    [MethodImpl(Inline)] public static Lanes256 operator ==(Lanes256 left, Lanes256 right) => new(X.Equals(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes256 operator !=(Lanes256 left, Lanes256 right) => new(~X.Equals(left._all, right._all));

    [MethodImpl(Inline)] public static Lanes256 operator &(Lanes256 left, Lanes256 right) => new(left._all & right._all);
    [MethodImpl(Inline)] public static Lanes256 operator |(Lanes256 left, Lanes256 right) => new(left._all | right._all);
    [MethodImpl(Inline)] public static Lanes256 operator ^(Lanes256 left, Lanes256 right) => new(left._all ^ right._all);
    [MethodImpl(Inline)] public static Lanes256 operator ~(Lanes256 value) => new(~value._all);

    [MethodImpl(Inline)] public static implicit operator Lanes256(float value) => new(X.Create(value));
    [MethodImpl(Inline)] public static Lanes256 Int(int value) => new(X.Create(value).AsSingle());
    [MethodImpl(Inline)] public static Lanes256 Mask(bool value) => new(X.Create(value ? -1 : 0).AsSingle());

    public static Lanes256 Iota
    {
        [MethodImpl(Inline)]
        get => new(X.CreateSequence(0, 1).AsSingle());
    }

    [MethodImpl(Inline)] public static Lanes256 First(int count) => LessThanInt(Iota, Int(count));

    [MethodImpl(Inline)] public static Lanes256 Load(float* source) => new(X.Load(source));
    [MethodImpl(Inline)] public static Lanes256 LoadFlags(byte* source) => new(Flags.Eight(source).AsSingle());
    [MethodImpl(Inline)] public static void Store(Lanes256 value, float* destination) => value._all.Store(destination);
    [MethodImpl(Inline)] public static Lanes256 Gather(float* table, Lanes256 index) => new(Table.Read(table, index._all.AsInt32()));

    [MethodImpl(Inline)]
    public static Lanes256 Select(Lanes256 mask, Lanes256 whenTrue, Lanes256 whenFalse) =>
        new(X.ConditionalSelect(mask._all, whenTrue._all, whenFalse._all));

    [MethodImpl(Inline)] public static bool Any(Lanes256 mask) => !X.EqualsAll(mask._all.AsInt32(), X.Create(0));

    [MethodImpl(Inline)]
    public static void AddTo(double* lanes, Lanes256 value)
    {
        (X.Load(lanes) + X.WidenLower(value._all)).Store(lanes);
        (X.Load(lanes + (Count / 2)) + X.WidenUpper(value._all)).Store(lanes + (Count / 2));
    }

    [MethodImpl(Inline)]
    public static void AddTo(double* lanes, Lanes256 value, Lanes256 factor)
    {
        (X.Load(lanes) + (X.WidenLower(value._all) * X.WidenLower(factor._all))).Store(lanes);
        (X.Load(lanes + (Count / 2)) + (X.WidenUpper(value._all) * X.WidenUpper(factor._all))).Store(lanes + (Count / 2));
    }

    [MethodImpl(Inline)] public static double Sum(Lanes256 value) => Folds.Sum(X.WidenLower(value._all) + X.WidenUpper(value._all));
    [MethodImpl(Inline)] public static float Max(Lanes256 value) => Folds.Max(value._all);
    [MethodImpl(Inline)] public static float Min(Lanes256 value) => Folds.Min(value._all);
}
