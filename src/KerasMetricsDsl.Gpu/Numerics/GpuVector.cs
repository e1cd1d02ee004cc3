using System.Runtime.CompilerServices;
using ILGPU.Frontend.Intrinsic;
using KerasMetricsDsl.Numerics;
using KerasMetricsDsl.Numerics.Width1;

namespace KerasMetricsDsl.Gpu.Numerics;

/// <summary>
/// Takes the place of <see cref="ScalarVector"/> and <see cref="Fused"/> on a device. The functions built on them – logarithms,
/// exponentials, powers – are those of the CPU's scalar path, text and bits; only comparisons, FMA and rounding have to be spelled
/// differently for ILGPU.
/// </summary>
internal static class GpuVector
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    // ILGPU's table of replacements belongs to the process and must not change while a kernel is compiled.
    private static readonly Lazy<bool> Replacements = new(ReplaceAll);

    /// <summary>Makes ILGPU read this class where the CPU's functions name the other.</summary>
    public static void Replace() => _ = Replacements.Value;

    [MethodImpl(Inline)] public static float LessThan(float left, float right) => GpuInstruction.LessThan(left, right).AsSingle();
    [MethodImpl(Inline)] public static float LessThanOrEqual(float left, float right) => GpuInstruction.LessThanOrEqual(left, right).AsSingle();
    [MethodImpl(Inline)] public static float GreaterThan(float left, float right) => GpuInstruction.LessThan(right, left).AsSingle();
    [MethodImpl(Inline)] public static float Equals(float left, float right) => GpuInstruction.Equal(left, right).AsSingle();
    [MethodImpl(Inline)] public static bool GreaterThanOrEqualAny(float left, float right) => GpuInstruction.LessThanOrEqual(right, left) != 0;
    [MethodImpl(Inline)] public static float Abs(float value) => (value.AsInt32() & int.MaxValue).AsSingle();
    [MethodImpl(Inline)] public static float Truncate(float value) => GpuInstruction.Truncate(value);

    [MethodImpl(Inline)]
    public static float CopySign(float value, float sign) =>
        ((value.AsInt32() & int.MaxValue) | (sign.AsInt32() & int.MinValue)).AsSingle();

    [MethodImpl(Inline)]
    public static float MultiplyAdd(float left, float right, float addend) => GpuInstruction.FusedMultiplyAdd(left, right, addend);

    private static bool ReplaceAll()
    {
        Type[] two = [typeof(float), typeof(float)];
        Replace(nameof(LessThan), two);
        Replace(nameof(LessThanOrEqual), two);
        Replace(nameof(GreaterThan), two);
        Replace(nameof(Equals), two);
        Replace(nameof(GreaterThanOrEqualAny), two);
        Replace(nameof(CopySign), two);
        Replace(nameof(Abs), [typeof(float)]);
        Replace(nameof(Truncate), [typeof(float)]);
        Replace(typeof(Fused), nameof(MultiplyAdd), [typeof(float), typeof(float), typeof(float)]);
        return true;
    }

    private static void Replace(string name, Type[] parameters) => Replace(typeof(ScalarVector), name, parameters);

    private static void Replace(Type source, string name, Type[] parameters) =>
        RemappedIntrinsics.AddRemapping(source, typeof(GpuVector), name, parameters);
}
