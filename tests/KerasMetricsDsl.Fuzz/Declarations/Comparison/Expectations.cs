using KerasMetricsDsl.Fuzz.Declarations.Generation;
using KerasMetricsDsl.Fuzz.Execution;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Fuzz.Declarations.Comparison;

/// <summary>What counts as right where the documents leave room.</summary>
internal static class Expectations
{
    /// <summary>Sums are double: what is left is the rounding of their order.</summary>
    public const double SumTolerance = 1e-12;

    /// <summary>Rows are added up in sixteen float32 lanes.</summary>
    public const double RowTolerance = 1e-4;

    /// <summary>
    /// A function of configuration alone is computed once by the runtime, one of data by the engine; they differ in the last bits.
    /// </summary>
    public const double FunctionTolerance = 1e-5;

    /// <summary>Diagnostics that a right program may have: too many variants, a private name of the base class, and what only a GPU lacks.</summary>
    public static IReadOnlyList<string> HarmlessDiagnostics { get; } = ["KMD0075", "KMD0090", "KMD0100", "KMD0101"];

    /// <summary>Generated code cannot read what a base class hides, and says so where a body asks for it.</summary>
    public static bool MayRefuse(Declaration declaration, Diagnostic mistake) =>
        HarmlessDiagnostics.Contains(mistake.Id)
        || (mistake.Id == "KMD0075" && declaration.Surroundings.HasBase && declaration.Reads(BaseClass.Hidden));

    /// <summary>
    /// Accumulators of columns, and factors of histograms, are multiplied by the weight in float32; all others in double.
    /// </summary>
    public static double Weighted(double number, double weight, bool isNarrow) => isNarrow ? (float)(number * weight) : number * weight;

    /// <summary>Values that a constructor may refuse: a long beyond 32 bits, which labels cannot reach.</summary>
    public static bool MayRefuse(IReadOnlyDictionary<string, object?> configuration) =>
        configuration.Values.Any(value => value is long and (< int.MinValue or > int.MaxValue));

    /// <summary>
    /// Updates that may throw although no method throws: an index of the configuration may be looked at where there is no sample, or no
    /// entry that an accumulator is kept over.
    /// </summary>
    public static bool MayRefuse(Trial trial, Batch batch) =>
        !Enumerable.Range(0, batch.Count).Any(batch.IsPresent)
        || trial.Declaration.Accumulators.Any(accumulator =>
            accumulator.Over is { } over && trial.Configuration[over.Array] is Array { Length: 0 });
}
