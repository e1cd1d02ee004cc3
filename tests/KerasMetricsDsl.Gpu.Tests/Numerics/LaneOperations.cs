using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Gpu.Tests.Numerics;

/// <summary>Every operation of a lane by number, so that one kernel holds them all.</summary>
internal static class LaneOperations
{
    public static readonly string[] Names =
    [
        "Add", "Subtract", "Multiply", "Divide", "Remainder", "Negate", "Less", "LessOrEqual", "Greater", "GreaterOrEqual", "Equal", "NotEqual",
        "And", "Or", "Xor", "Complement", "Select", "AddInt", "SubtractInt", "MultiplyInt", "DivideInt", "RemainderInt", "MinInt", "MaxInt",
        "EqualsInt", "LessThanInt", "InRange", "ToSingle", "ToInt", "Abs", "Sign", "CopySign", "Min", "Max", "MinNumber", "MaxNumber", "Floor",
        "Ceiling", "Round", "Truncate", "Sqrt", "FusedMultiplyAdd", "IsNaN", "IsInfinity", "IsFinite", "Log", "Log2", "Log10", "Log1P", "Exp",
        "ExpM1", "Pow", "Cbrt", "Sinh", "Cosh", "Tanh", "LessThanConstant", "ConstantLessThan", "Contractible", "Identities",
    ];

    public static T Apply<T>(int operation, T x, T y, T z)
        where T : struct, ILanes<T> => operation switch
        {
            0 => x + y,
            1 => x - y,
            2 => x * y,
            3 => x / y,
            4 => x % y,
            5 => -x,
            6 => x < y,
            7 => x <= y,
            8 => x > y,
            9 => x >= y,
            10 => x == y,
            11 => x != y,
            12 => x & y,
            13 => x | y,
            14 => x ^ y,
            15 => ~x,
            16 => T.Select(x, y, z),
            17 => T.AddInt(x, y),
            18 => T.SubtractInt(x, y),
            19 => T.MultiplyInt(x, y),
            20 => T.DivideInt(x, y),
            21 => T.RemainderInt(x, y),
            22 => T.MinInt(x, y),
            23 => T.MaxInt(x, y),
            24 => T.EqualsInt(x, y),
            25 => T.LessThanInt(x, y),
            26 => T.InRange(x, y),
            27 => T.ToSingle(x),
            28 => T.ToInt(x),
            29 => T.Abs(x),
            30 => T.Sign(x),
            31 => T.CopySign(x, y),
            32 => T.Min(x, y),
            33 => T.Max(x, y),
            34 => T.MinNumber(x, y),
            35 => T.MaxNumber(x, y),
            36 => T.Floor(x),
            37 => T.Ceiling(x),
            38 => T.Round(x),
            39 => T.Truncate(x),
            40 => T.Sqrt(x),
            41 => T.FusedMultiplyAdd(x, y, z),
            42 => T.IsNaN(x),
            43 => T.IsInfinity(x),
            44 => T.IsFinite(x),
            45 => T.Log(x),
            46 => T.Log2(x),
            47 => T.Log10(x),
            48 => T.Log1P(x),
            49 => T.Exp(x),
            50 => T.ExpM1(x),
            51 => T.Pow(x, y),
            52 => T.Cbrt(x),
            53 => T.Sinh(x),
            54 => T.Cosh(x),
            55 => T.Tanh(x),
            // What a compiler for devices gets wrong: constants on the left beside a NaN, contraction, identities that −0 and NaN do not keep.
            56 => x < 0.7f,
            57 => 0.7f < x,
            58 => (x * y) + z,
            _ => ((x + 0f) * 0f) - (x - x),
        };
}
