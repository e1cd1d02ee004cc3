using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>One accumulator: what is computed for a cell or a row, and how it is gathered.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Kind">How values are gathered.</param>
/// <param name="Over">The configuration array that the accumulator is repeated over.</param>
/// <param name="PerColumn">One accumulator for each column.</param>
/// <param name="PerColumnWhen">The bool member that decides <paramref name="PerColumn"/> per instance.</param>
/// <param name="AtColumn">The method has a [Column] parameter: it is evaluated at every column.</param>
/// <param name="UsesWeight">The method has a [Weight] parameter and is not weighted again.</param>
/// <param name="Sizes">The histogram's extents.</param>
/// <param name="ValueType">What the method yields; a histogram's is Int.</param>
/// <param name="Value">The formula; a histogram's is a <see cref="Expr.Tuple"/>.</param>
/// <param name="Mask">
/// Where it is false the value is absent: it adds 0 to a mean's total, and leaves its count only when sample weights are given.
/// </param>
/// <param name="Formula">The source text of the body on one line.</param>
/// <param name="Inputs">The names of the inputs the method declares, in its order.</param>
internal sealed record AccumulatorModel(
    string Name,
    AccumulatorKind Kind,
    string? Over,
    bool PerColumn,
    string? PerColumnWhen,
    bool AtColumn,
    bool UsesWeight,
    EquatableArray<HistogramSize> Sizes,
    ScalarType ValueType,
    Expr Value,
    Expr? Mask,
    string Formula,
    EquatableArray<string> Inputs)
{
    /// <summary>How the method is called for a single cell; null when it takes more than inputs.</summary>
    public MethodSignature? Signature { get; init; }
}

internal enum AccumulatorKind
{
    Mean,
    RowMean,
    Sum,
    Min,
    Max,
    Histogram,
}

/// <summary>An extent of a histogram: a number, or the int configuration member that holds it.</summary>
internal sealed record HistogramSize(int? Literal, string? Config);
