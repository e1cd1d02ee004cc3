using static KerasMetricsDsl.Gpu.Tests.Interpretation.PtxOperation;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <content>Integers and bits. The upper half of a slot means nothing to operations of 32 bits.</content>
internal sealed unsafe partial class PtxGroup
{
    private static void Integers(PtxInstruction* i, ulong* r)
    {
        ulong a = r[i->A], b = r[i->B];
        r[i->Target] = i->Operation switch
        {
            AddI32 => (uint)a + (uint)b,
            SubtractI32 => (uint)a - (uint)b,
            MultiplyI32 => (uint)a * (uint)b,
            MultiplyAddI32 => ((uint)a * (uint)b) + (uint)r[i->C],
            NegateI32 => 0 - (uint)a,
            DivideS32 => (uint)Divide((int)a, (int)b),
            DivideU32 => (uint)b == 0 ? uint.MaxValue : (uint)a / (uint)b,
            RemainderS32 => (uint)Remainder((int)a, (int)b),
            RemainderU32 => (uint)b == 0 ? uint.MaxValue : (uint)a % (uint)b,
            MinS32 => (uint)Math.Min((int)a, (int)b),
            MaxS32 => (uint)Math.Max((int)a, (int)b),
            MinU32 => Math.Min((uint)a, (uint)b),
            MaxU32 => Math.Max((uint)a, (uint)b),
            AddI64 => a + b,
            SubtractI64 => a - b,
            MultiplyI64 => a * b,
            MultiplyAddI64 => (a * b) + r[i->C],
            NegateI64 => 0 - a,
            DivideS64 => (ulong)Divide((long)a, (long)b),
            DivideU64 => b == 0 ? ulong.MaxValue : a / b,
            RemainderS64 => (ulong)Remainder((long)a, (long)b),
            RemainderU64 => b == 0 ? ulong.MaxValue : a % b,
            MinS64 => (ulong)Math.Min((long)a, (long)b),
            MaxS64 => (ulong)Math.Max((long)a, (long)b),
            MultiplyWideS32 => (ulong)((long)(int)a * (int)b),
            MultiplyWideU32 => (ulong)(uint)a * (uint)b,
            And => a & b,
            Or => a | b,
            Xor => a ^ b,
            Complement => ~a,
            Not => a == 0 ? 1ul : 0,
            // What is shifted by more than there are bits is gone; C# would shift by the rest.
            ShiftLeft32 => (uint)b > 31 ? 0 : (uint)a << (int)b,
            ShiftRightS32 => (uint)((int)a >> (int)Math.Min((uint)b, 31)),
            ShiftRightU32 => (uint)b > 31 ? 0 : (uint)a >> (int)b,
            ShiftLeft64 => (uint)b > 63 ? 0 : a << (int)b,
            ShiftRightS64 => (ulong)((long)a >> (int)Math.Min((uint)b, 63)),
            ShiftRightU64 => (uint)b > 63 ? 0 : a >> (int)b,
            SignExtend32 => (ulong)(int)a,
            ZeroExtend32 => (uint)a,
            EqualI32 => Bit((uint)a == (uint)b),
            NotEqualI32 => Bit((uint)a != (uint)b),
            LessS32 => Bit((int)a < (int)b),
            LessOrEqualS32 => Bit((int)a <= (int)b),
            LessU32 => Bit((uint)a < (uint)b),
            LessOrEqualU32 => Bit((uint)a <= (uint)b),
            EqualI64 => Bit(a == b),
            NotEqualI64 => Bit(a != b),
            LessS64 => Bit((long)a < (long)b),
            LessOrEqualS64 => Bit((long)a <= (long)b),
            LessU64 => Bit(a < b),
            LessOrEqualU64 => Bit(a <= b),
            _ => throw new NotSupportedException($"{i->Operation}"),
        };
    }

    private static ulong Bit(bool value) => value ? 1ul : 0;

    // What a division by 0 leaves is not defined, but it stops nobody: kernels may divide first and choose afterwards.
    private static int Divide(int left, int right) => right == 0 ? -1 : right == -1 ? unchecked(-left) : left / right;

    private static int Remainder(int left, int right) => right == 0 ? -1 : right == -1 ? 0 : left % right;

    private static long Divide(long left, long right) => right == 0 ? -1 : right == -1 ? unchecked(-left) : left / right;

    private static long Remainder(long left, long right) => right == 0 ? -1 : right == -1 ? 0 : left % right;
}
