using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KerasMetricsDsl.Numerics;

/// <summary>Bytes as masks of ints: all ones where a byte is not 0, which a bool from foreign code may be in many ways.</summary>
internal static unsafe class Flags
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inline)]
    public static Vector512<int> Sixteen(byte* source)
    {
        var set = ~Vector128.Equals(Vector128.Load(source), Vector128<byte>.Zero).AsSByte();
        return Vector512.WidenLower(Vector256.WidenLower(set.ToVector256Unsafe()).ToVector512Unsafe());
    }

    [MethodImpl(Inline)]
    public static Vector256<int> Eight(byte* source)
    {
        var bytes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(source)).AsByte();
        var set = ~Vector128.Equals(bytes, Vector128<byte>.Zero).AsSByte();
        return Vector256.WidenLower(Vector128.WidenLower(set).ToVector256Unsafe());
    }

    [MethodImpl(Inline)]
    public static Vector128<int> Four(byte* source)
    {
        var bytes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<uint>(source)).AsByte();
        var set = ~Vector128.Equals(bytes, Vector128<byte>.Zero).AsSByte();
        return Vector128.WidenLower(Vector128.WidenLower(set));
    }
}
