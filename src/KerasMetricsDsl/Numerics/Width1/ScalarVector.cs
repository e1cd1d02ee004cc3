using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Numerics.Width1;

/// <summary>
/// A "vector" of one float: the names the transcendental functions use on Vector128 and wider, so that the scalar path
/// runs the same text. Masks are all ones or zeros, in a float by its bits.
/// </summary>
internal static class ScalarVector
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)] public static float Create(float value) => value;
    [MethodImpl(Inline)] public static int Create(int value) => value;
    [MethodImpl(Inline)] public static int AsInt32(this float value) => BitConverter.SingleToInt32Bits(value);
    [MethodImpl(Inline)] public static float AsSingle(this int value) => BitConverter.Int32BitsToSingle(value);
    [MethodImpl(Inline)] public static float ConvertToSingle(int value) => value;
    [MethodImpl(Inline)] public static int ConvertToInt32(float value) => (int)value;

    [MethodImpl(Inline)] public static float LessThan(float left, float right) => Mask(left < right).AsSingle();
    [MethodImpl(Inline)] public static float LessThanOrEqual(float left, float right) => Mask(left <= right).AsSingle();
    [MethodImpl(Inline)] public static float GreaterThan(float left, float right) => Mask(left > right).AsSingle();
    [MethodImpl(Inline)] public static float Equals(float left, float right) => Mask(left == right).AsSingle();
    [MethodImpl(Inline)] public static int LessThan(int left, int right) => Mask(left < right);
    [MethodImpl(Inline)] public static int Equals(int left, int right) => Mask(left == right);
    [MethodImpl(Inline)] public static int Max(int left, int right) => Math.Max(left, right);
    [MethodImpl(Inline)] public static bool GreaterThanOrEqualAny(float left, float right) => left >= right;

    [MethodImpl(Inline)]
    public static float ConditionalSelect(float mask, float whenTrue, float whenFalse) =>
        ConditionalSelect(mask.AsInt32(), whenTrue.AsInt32(), whenFalse.AsInt32()).AsSingle();

    [MethodImpl(Inline)]
    public static int ConditionalSelect(int mask, int whenTrue, int whenFalse) => (mask & whenTrue) | (~mask & whenFalse);

    [MethodImpl(Inline)] public static float MaxNative(float left, float right) => left > right ? left : right;
    [MethodImpl(Inline)] public static float MinNative(float left, float right) => left < right ? left : right;
    [MethodImpl(Inline)] public static float Abs(float value) => MathF.Abs(value);
    [MethodImpl(Inline)] public static float Truncate(float value) => MathF.Truncate(value);
    [MethodImpl(Inline)] public static float CopySign(float value, float sign) => MathF.CopySign(value, sign);

    // Correct without the instruction too, then in software and slow: FMA is part of every function's accuracy.
    [MethodImpl(Inline)]
    public static float FusedMultiplyAdd(float left, float right, float addend) => MathF.FusedMultiplyAdd(left, right, addend);

    [MethodImpl(Inline)] private static int Mask(bool value) => value ? -1 : 0;
}
