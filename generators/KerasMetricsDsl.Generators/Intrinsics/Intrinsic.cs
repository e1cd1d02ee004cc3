using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Intrinsics;

/// <summary>One function that bodies may call, with its spelling for every target.</summary>
/// <param name="Key">What <see cref="Expr.Call"/> carries.</param>
/// <param name="Method">The method's name on <c>Math</c>, <c>MathF</c>, <c>float</c> or <c>double</c>.</param>
/// <param name="Arity">How many arguments it takes.</param>
/// <param name="Operand">The type of all its arguments.</param>
/// <param name="Result">The type of its value.</param>
/// <param name="Lanes">The call on sixteen lanes; every argument is printed exactly once.</param>
/// <param name="Scalar">Plain C# for code that depends on parameters only.</param>
/// <param name="NaN">What becomes of a NaN argument.</param>
/// <param name="MaxUlp">The largest error of the lanes, in units of the last place; 0.5 is correctly rounded, 0 exact.</param>
/// <param name="IsOnGpu">Whether the lane of a GPU has it.</param>
internal sealed record Intrinsic(
    string Key,
    string Method,
    int Arity,
    ScalarType Operand,
    ScalarType Result,
    string Lanes,
    string Scalar,
    NanRule NaN,
    float MaxUlp,
    bool IsOnGpu = true)
{
    /// <summary>A polynomial of its own: such bodies leave fewer registers for interleaved steps.</summary>
    public bool IsTranscendental => MaxUlp > 0.5f;
}

internal enum NanRule
{
    /// <summary>NaN in, NaN out.</summary>
    Propagates,

    /// <summary>A number wins over a NaN.</summary>
    NumberWins,

    /// <summary>The value is an int, and an int of NaN is 0.</summary>
    BecomesZero,

    /// <summary>The function answers a question about its argument.</summary>
    Answers,

    /// <summary>There is no NaN among ints.</summary>
    None,
}
