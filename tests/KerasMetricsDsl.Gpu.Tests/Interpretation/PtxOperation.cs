namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>What an interpreted instruction does. Types that make no difference to the bits share an operation.</summary>
internal enum PtxOperation
{
    // Control.
    Copy, Select, Branch, BranchIf, BranchUnless, BranchTable, Enter, Pass, Call, Return, Synchronize,

    // Memory.
    LoadParameter8, LoadParameter32, LoadParameter64,
    LoadGlobal32, LoadGlobal64, StoreGlobal32, StoreGlobal64,
    LoadShared32, LoadShared64, StoreShared32, StoreShared64, AddShared32,

    // Integers and bits.
    AddI32, SubtractI32, MultiplyI32, MultiplyAddI32, NegateI32, DivideS32, DivideU32, RemainderS32, RemainderU32,
    MinS32, MaxS32, MinU32, MaxU32,
    AddI64, SubtractI64, MultiplyI64, MultiplyAddI64, NegateI64, DivideS64, DivideU64, RemainderS64, RemainderU64,
    MinS64, MaxS64, MultiplyWideS32, MultiplyWideU32,
    And, Or, Xor, Complement, Not,
    ShiftLeft32, ShiftRightS32, ShiftRightU32, ShiftLeft64, ShiftRightS64, ShiftRightU64,
    SignExtend32, ZeroExtend32,
    EqualI32, NotEqualI32, LessS32, LessOrEqualS32, LessU32, LessOrEqualU32,
    EqualI64, NotEqualI64, LessS64, LessOrEqualS64, LessU64, LessOrEqualU64,

    // Floats; the first of them is where the interpreter turns off.
    AddF32, SubtractF32, MultiplyF32, DivideF32, FusedF32, SqrtF32, NegateF32, AbsF32, MinF32, MaxF32,
    AddF64, SubtractF64, MultiplyF64, DivideF64, FusedF64, SqrtF64, NegateF64, AbsF64,
    FloorF32, CeilingF32, RoundF32, TruncateF32,
    F32ToF64, F64ToF32, S32ToF32, S64ToF32, U32ToF32, S32ToF64, S64ToF64, U32ToF64, F32ToS32, F32ToS64, F64ToS32, F64ToS64,
    EqualF32, NotEqualF32, LessF32, LessOrEqualF32, EqualF64, NotEqualF64, LessF64, LessOrEqualF64,
}
