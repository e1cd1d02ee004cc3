using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KerasMetricsDsl.Numerics;

/// <summary>Indexed reads: the gather instruction where there is one, else one load per lane.</summary>
internal static unsafe class Table
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static Vector512<float> Read(float* table, Vector512<int> index) =>
        Vector512.Create(Read(table, index.GetLower()), Read(table, index.GetUpper()));

    [MethodImpl(Inline)]
    public static Vector256<float> Read(float* table, Vector256<int> index) => Avx2.IsSupported
        ? Avx2.GatherVector256(table, index, sizeof(float))
        : Vector256.Create(Read(table, index.GetLower()), Read(table, index.GetUpper()));

    [MethodImpl(Inline)]
    public static Vector128<float> Read(float* table, Vector128<int> index) => Avx2.IsSupported
        ? Avx2.GatherVector128(table, index, sizeof(float))
        : Vector128.Create(table[index.GetElement(0)], table[index.GetElement(1)], table[index.GetElement(2)], table[index.GetElement(3)]);
}
