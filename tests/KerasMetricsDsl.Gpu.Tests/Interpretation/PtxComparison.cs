using static KerasMetricsDsl.Gpu.Tests.Interpretation.PtxOperation;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>How a comparison is made of "equal", "less" and "less or equal".</summary>
/// <param name="Operation">What is compared.</param>
/// <param name="IsSwapped">Whether the operands change places.</param>
/// <param name="IsNegated">Whether the answer is the opposite: floats that are not ordered then compare as true.</param>
internal readonly record struct PtxComparison(PtxOperation Operation, bool IsSwapped, bool IsNegated)
{
    private static readonly Dictionary<string, Operations> OfTypes = new()
    {
        ["b32"] = new(EqualI32, NotEqualI32, LessU32, LessOrEqualU32),
        ["s32"] = new(EqualI32, NotEqualI32, LessS32, LessOrEqualS32),
        ["u32"] = new(EqualI32, NotEqualI32, LessU32, LessOrEqualU32),
        ["b64"] = new(EqualI64, NotEqualI64, LessU64, LessOrEqualU64),
        ["s64"] = new(EqualI64, NotEqualI64, LessS64, LessOrEqualS64),
        ["u64"] = new(EqualI64, NotEqualI64, LessU64, LessOrEqualU64),
        ["f32"] = new(EqualF32, NotEqualF32, LessF32, LessOrEqualF32),
        ["f64"] = new(EqualF64, NotEqualF64, LessF64, LessOrEqualF64),
    };

    /// <summary>A comparison by its name and type; null if PTX has none.</summary>
    public static PtxComparison? Of(string name, string type)
    {
        if (!OfTypes.TryGetValue(type, out var of))
            return null;
        var (isFloat, isUnsigned) = (type[0] == 'f', type[0] == 'u');
        return name switch
        {
            "eq" => new(of.Equal, false, false),
            "ne" => new(of.NotEqual, false, false),
            "lt" when type[0] != 'b' => new(of.Less, false, false),
            "le" when type[0] != 'b' => new(of.LessOrEqual, false, false),
            "gt" when type[0] != 'b' => new(of.Less, true, false),
            "ge" when type[0] != 'b' => new(of.LessOrEqual, true, false),
            "lo" when isUnsigned => new(of.Less, false, false),
            "ls" when isUnsigned => new(of.LessOrEqual, false, false),
            "hi" when isUnsigned => new(of.Less, true, false),
            "hs" when isUnsigned => new(of.LessOrEqual, true, false),
            "equ" when isFloat => new(of.NotEqual, false, true),
            "neu" when isFloat => new(of.Equal, false, true),
            "ltu" when isFloat => new(of.LessOrEqual, true, true),
            "leu" when isFloat => new(of.Less, true, true),
            "gtu" when isFloat => new(of.LessOrEqual, false, true),
            "geu" when isFloat => new(of.Less, false, true),
            _ => null,
        };
    }

    private sealed record Operations(PtxOperation Equal, PtxOperation NotEqual, PtxOperation Less, PtxOperation LessOrEqual);
}
