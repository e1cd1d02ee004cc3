using static KerasMetricsDsl.Gpu.Tests.Interpretation.PtxOperation;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>The instructions that take registers and constants, and leave a register. What is not here is not interpreted.</summary>
internal static class PtxMnemonics
{
    private static readonly Dictionary<string, PtxOperation> Operations = new()
    {
        ["selp.b32"] = Select, ["selp.b64"] = Select,
        ["mov.b32"] = Copy, ["mov.u32"] = Copy, ["mov.s32"] = Copy, ["mov.f32"] = Copy, ["mov.pred"] = Copy,
        ["mov.b64"] = Copy, ["mov.u64"] = Copy, ["mov.s64"] = Copy, ["mov.f64"] = Copy, ["cvta.to.global.u64"] = Copy,

        ["add.s32"] = AddI32, ["add.u32"] = AddI32, ["sub.s32"] = SubtractI32, ["sub.u32"] = SubtractI32, ["neg.s32"] = NegateI32,
        ["mul.lo.s32"] = MultiplyI32, ["mul.lo.u32"] = MultiplyI32, ["mad.lo.s32"] = MultiplyAddI32, ["mad.lo.u32"] = MultiplyAddI32,
        ["div.s32"] = DivideS32, ["div.u32"] = DivideU32, ["rem.s32"] = RemainderS32, ["rem.u32"] = RemainderU32,
        ["min.s32"] = MinS32, ["max.s32"] = MaxS32, ["min.u32"] = MinU32, ["max.u32"] = MaxU32,
        ["add.s64"] = AddI64, ["add.u64"] = AddI64, ["sub.s64"] = SubtractI64, ["sub.u64"] = SubtractI64, ["neg.s64"] = NegateI64,
        ["mul.lo.s64"] = MultiplyI64, ["mul.lo.u64"] = MultiplyI64, ["mad.lo.s64"] = MultiplyAddI64, ["mad.lo.u64"] = MultiplyAddI64,
        ["div.s64"] = DivideS64, ["div.u64"] = DivideU64, ["rem.s64"] = RemainderS64, ["rem.u64"] = RemainderU64,
        ["min.s64"] = MinS64, ["max.s64"] = MaxS64, ["mul.wide.s32"] = MultiplyWideS32, ["mul.wide.u32"] = MultiplyWideU32,

        ["and.b32"] = And, ["or.b32"] = Or, ["xor.b32"] = Xor, ["not.b32"] = Complement,
        ["and.b64"] = And, ["or.b64"] = Or, ["xor.b64"] = Xor, ["not.b64"] = Complement,
        ["and.pred"] = And, ["or.pred"] = Or, ["xor.pred"] = Xor, ["not.pred"] = Not,
        ["shl.b32"] = ShiftLeft32, ["shr.s32"] = ShiftRightS32, ["shr.u32"] = ShiftRightU32, ["shr.b32"] = ShiftRightU32,
        ["shl.b64"] = ShiftLeft64, ["shr.s64"] = ShiftRightS64, ["shr.u64"] = ShiftRightU64, ["shr.b64"] = ShiftRightU64,

        ["cvt.s64.s32"] = SignExtend32, ["cvt.u64.s32"] = SignExtend32, ["cvt.u64.u32"] = ZeroExtend32, ["cvt.s64.u32"] = ZeroExtend32,
        ["cvt.s32.s64"] = Copy, ["cvt.u32.u64"] = Copy, ["cvt.s32.u64"] = Copy, ["cvt.u32.s64"] = Copy,

        ["add.rn.f32"] = AddF32, ["sub.rn.f32"] = SubtractF32, ["mul.rn.f32"] = MultiplyF32,
        ["div.rn.f32"] = DivideF32, ["fma.rn.f32"] = FusedF32,
        ["add.rn.f64"] = AddF64, ["sub.rn.f64"] = SubtractF64, ["mul.rn.f64"] = MultiplyF64,
        ["div.rn.f64"] = DivideF64, ["fma.rn.f64"] = FusedF64,
        ["sqrt.rn.f32"] = SqrtF32, ["neg.f32"] = NegateF32, ["abs.f32"] = AbsF32, ["min.f32"] = MinF32, ["max.f32"] = MaxF32,
        ["sqrt.rn.f64"] = SqrtF64, ["neg.f64"] = NegateF64, ["abs.f64"] = AbsF64,
        ["cvt.rmi.f32.f32"] = FloorF32, ["cvt.rpi.f32.f32"] = CeilingF32, ["cvt.rni.f32.f32"] = RoundF32, ["cvt.rzi.f32.f32"] = TruncateF32,
        ["cvt.f64.f32"] = F32ToF64, ["cvt.rn.f32.f64"] = F64ToF32,
        ["cvt.rn.f32.s32"] = S32ToF32, ["cvt.rn.f32.s64"] = S64ToF32, ["cvt.rn.f32.u32"] = U32ToF32,
        ["cvt.rn.f64.s32"] = S32ToF64, ["cvt.rn.f64.s64"] = S64ToF64, ["cvt.rn.f64.u32"] = U32ToF64,
        ["cvt.rzi.s32.f32"] = F32ToS32, ["cvt.rzi.s64.f32"] = F32ToS64, ["cvt.rzi.s32.f64"] = F64ToS32, ["cvt.rzi.s64.f64"] = F64ToS64,
    };

    public static bool TryGet(string name, out PtxOperation operation) => Operations.TryGetValue(name, out operation);
}
