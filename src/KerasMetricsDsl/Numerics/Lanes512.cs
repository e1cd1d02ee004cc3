using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Numerics;

/// <summary>Sixteen lanes in one 512-bit vector: AVX-512.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe partial struct Lanes512 : ILanes<Lanes512>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly V _all;

    /// <summary>All lanes.</summary>
    internal V All => _all;

    [MethodImpl(Inline)]
    private Lanes512(V all)
    {
        _all = all;
    }

    /// <inheritdoc/>
    public static int Count => V.Count;

    [MethodImpl(Inline)] public static Lanes512 operator +(Lanes512 left, Lanes512 right) => new(left._all + right._all);
    [MethodImpl(Inline)] public static Lanes512 operator -(Lanes512 left, Lanes512 right) => new(left._all - right._all);
    [MethodImpl(Inline)] public static Lanes512 operator *(Lanes512 left, Lanes512 right) => new(left._all * right._all);
    [MethodImpl(Inline)] public static Lanes512 operator /(Lanes512 left, Lanes512 right) => new(left._all / right._all);
    [MethodImpl(Inline)] public static Lanes512 operator %(Lanes512 left, Lanes512 right) => LaneLoops.Remainder(left, right);
    [MethodImpl(Inline)] public static Lanes512 operator -(Lanes512 value) => new(-value._all);

    [MethodImpl(Inline)] public static Lanes512 operator <(Lanes512 left, Lanes512 right) => new(X.LessThan(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes512 operator <=(Lanes512 left, Lanes512 right) => new(X.LessThanOrEqual(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes512 operator >(Lanes512 left, Lanes512 right) => new(X.GreaterThan(left._all, right._all));

    [MethodImpl(Inline)]
    public static Lanes512 operator >=(Lanes512 left, Lanes512 right) =>
        new(X.GreaterThanOrEqual(left._all, right._all));

    [MethodImpl(Inline)] public static Lanes512 operator ==(Lanes512 left, Lanes512 right) => new(X.Equals(left._all, right._all));
    [MethodImpl(Inline)] public static Lanes512 operator !=(Lanes512 left, Lanes512 right) => new(~X.Equals(left._all, right._all));

    [MethodImpl(Inline)] public static Lanes512 operator &(Lanes512 left, Lanes512 right) => new(left._all & right._all);
    [MethodImpl(Inline)] public static Lanes512 operator |(Lanes512 left, Lanes512 right) => new(left._all | right._all);
    [MethodImpl(Inline)] public static Lanes512 operator ^(Lanes512 left, Lanes512 right) => new(left._all ^ right._all);
    [MethodImpl(Inline)] public static Lanes512 operator ~(Lanes512 value) => new(~value._all);

    [MethodImpl(Inline)] public static implicit operator Lanes512(float value) => new(X.Create(value));
    [MethodImpl(Inline)] public static Lanes512 Int(int value) => new(X.Create(value).AsSingle());
    [MethodImpl(Inline)] public static Lanes512 Mask(bool value) => new(X.Create(value ? -1 : 0).AsSingle());

    public static Lanes512 Iota
    {
        [MethodImpl(Inline)]
        get => new(X.CreateSequence(0, 1).AsSingle());
    }

    [MethodImpl(Inline)] public static Lanes512 First(int count) => LessThanInt(Iota, Int(count));

    [MethodImpl(Inline)] public static Lanes512 Load(float* source) => new(X.Load(source));
    [MethodImpl(Inline)] public static Lanes512 LoadFlags(byte* source) => new(Flags.Sixteen(source).AsSingle());
    [MethodImpl(Inline)] public static void Store(Lanes512 value, float* destination) => value._all.Store(destination);
    [MethodImpl(Inline)] public static Lanes512 Gather(float* table, Lanes512 index) => new(Table.Read(table, index._all.AsInt32()));

    [MethodImpl(Inline)]
    public static Lanes512 Select(Lanes512 mask, Lanes512 whenTrue, Lanes512 whenFalse) =>
        new(X.ConditionalSelect(mask._all, whenTrue._all, whenFalse._all));

    [MethodImpl(Inline)] public static bool Any(Lanes512 mask) => !X.EqualsAll(mask._all.AsInt32(), X.Create(0));

    [MethodImpl(Inline)]
    public static void AddTo(double* lanes, Lanes512 value)
    {
        (X.Load(lanes) + X.WidenLower(value._all)).Store(lanes);
        (X.Load(lanes + (Count / 2)) + X.WidenUpper(value._all)).Store(lanes + (Count / 2));
    }

    [MethodImpl(Inline)]
    public static void AddTo(double* lanes, Lanes512 value, Lanes512 factor)
    {
        (X.Load(lanes) + (X.WidenLower(value._all) * X.WidenLower(factor._all))).Store(lanes);
        (X.Load(lanes + (Count / 2)) + (X.WidenUpper(value._all) * X.WidenUpper(factor._all))).Store(lanes + (Count / 2));
    }

    [MethodImpl(Inline)] public static double Sum(Lanes512 value) => Folds.Sum(X.WidenLower(value._all) + X.WidenUpper(value._all));
    [MethodImpl(Inline)] public static float Max(Lanes512 value) => Folds.Max(value._all);
    [MethodImpl(Inline)] public static float Min(Lanes512 value) => Folds.Min(value._all);
}
