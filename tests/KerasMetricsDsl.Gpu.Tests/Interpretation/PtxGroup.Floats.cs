using static KerasMetricsDsl.Gpu.Tests.Interpretation.PtxOperation;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <content>Floats. A NaN that a device computes in 32 bits has always the same bits, whichever it was given.</content>
internal sealed unsafe partial class PtxGroup
{
    private const uint CanonicalNaN = 0x7fff_ffff;
    private const uint SignOfF32 = 1u << 31;
    private const ulong SignOfF64 = 1ul << 63;

    private static void Floats(PtxInstruction* i, ulong* r)
    {
        ulong a = r[i->A], b = r[i->B];
        float x = F32(a), y = F32(b);
        double u = F64(a), v = F64(b);
        r[i->Target] = i->Operation switch
        {
            AddF32 => Bits(x + y),
            SubtractF32 => Bits(x - y),
            MultiplyF32 => Bits(x * y),
            DivideF32 => Bits(x / y),
            FusedF32 => Bits(MathF.FusedMultiplyAdd(x, y, F32(r[i->C]))),
            SqrtF32 => Bits(MathF.Sqrt(x)),
            NegateF32 => float.IsNaN(x) ? CanonicalNaN : (uint)a ^ SignOfF32,
            AbsF32 => float.IsNaN(x) ? CanonicalNaN : (uint)a & ~SignOfF32,
            MinF32 => Bits(float.MinNumber(x, y)),
            MaxF32 => Bits(float.MaxNumber(x, y)),
            AddF64 => Bits(u + v),
            SubtractF64 => Bits(u - v),
            MultiplyF64 => Bits(u * v),
            DivideF64 => Bits(u / v),
            FusedF64 => Bits(Math.FusedMultiplyAdd(u, v, F64(r[i->C]))),
            SqrtF64 => Bits(Math.Sqrt(u)),
            NegateF64 => a ^ SignOfF64,
            AbsF64 => a & ~SignOfF64,
            FloorF32 => Bits(MathF.Floor(x)),
            CeilingF32 => Bits(MathF.Ceiling(x)),
            RoundF32 => Bits(MathF.Round(x)),
            TruncateF32 => Bits(MathF.Truncate(x)),
            F32ToF64 => Bits((double)x),
            F64ToF32 => Bits((float)u),
            S32ToF32 => Bits((float)(int)a),
            S64ToF32 => Bits((float)(long)a),
            U32ToF32 => Bits((float)(uint)a),
            S32ToF64 => Bits((double)(int)a),
            S64ToF64 => Bits((double)(long)a),
            U32ToF64 => Bits((double)(uint)a),
            // Out of range is the nearest integer; NaN is 0 only from 32 bits to 32 bits.
            F32ToS32 => (uint)(int)x,
            F32ToS64 => (ulong)(float.IsNaN(x) ? long.MinValue : (long)x),
            F64ToS32 => (uint)(double.IsNaN(u) ? int.MinValue : (int)u),
            F64ToS64 => (ulong)(double.IsNaN(u) ? long.MinValue : (long)u),
            EqualF32 => Bit(x == y),
            NotEqualF32 => Bit(x < y || x > y),
            LessF32 => Bit(x < y),
            LessOrEqualF32 => Bit(x <= y),
            EqualF64 => Bit(u == v),
            NotEqualF64 => Bit(u < v || u > v),
            LessF64 => Bit(u < v),
            LessOrEqualF64 => Bit(u <= v),
            _ => throw new NotSupportedException($"{i->Operation}"),
        };
    }

    private static float F32(ulong bits) => BitConverter.UInt32BitsToSingle((uint)bits);

    private static double F64(ulong bits) => BitConverter.UInt64BitsToDouble(bits);

    private static ulong Bits(float value) => float.IsNaN(value) ? CanonicalNaN : BitConverter.SingleToUInt32Bits(value);

    private static ulong Bits(double value) => BitConverter.DoubleToUInt64Bits(value);
}
