using Microsoft.CodeAnalysis;
using static KerasMetricsDsl.Generators.Diagnostics.DiagnosticCatalogue;

namespace KerasMetricsDsl.Generators.Diagnostics;

/// <summary>What can be wrong with an accumulator's attribute and signature.</summary>
internal static class AccumulatorDiagnostics
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Row(
            DiagnosticIds.TwoAccumulatorAttributes,
            "A method has two accumulator attributes",
            "'{0}' has both [{1}] and [{2}]: keep one, or write a method for each"),
        Row(
            DiagnosticIds.AccumulatorForm,
            "An accumulator is not a plain method",
            "'{0}' cannot be an accumulator because it is {1}: write a plain method with a body"),
        Row(
            DiagnosticIds.ParameterType,
            "A parameter is no input",
            "Parameter '{0}' is '{1}': an input is a float, int, long, bool or Row, passed by value"),
        Row(
            DiagnosticIds.ReturnType,
            "An accumulator returns no number",
            "'{0}' returns '{1}': return float, double, bool or int for [{2}]"),
        Row(
            DiagnosticIds.OverArray,
            "Over names no array",
            "Over names '{0}', which is no array of '{1}': name a constructor parameter, readonly field or get-only property of type float[], double[] or int[]"),
        Row(
            DiagnosticIds.OverEntry,
            "A method kept over an array does not take its entry",
            "'{0}' is kept over '{1}' but does not take its entry: add a last parameter of type {2}"),
        Row(
            DiagnosticIds.FlagName,
            "A named flag does not exist",
            "'{0}' is no bool of '{1}': name a bool constructor parameter, readonly field or get-only property for {2}"),
        Row(
            DiagnosticIds.HistogramSize,
            "A histogram's size is no number",
            "'{0}' is no size for a histogram of '{1}': give one to three, each a positive int or the name of an int constructor parameter, readonly field or get-only property, and no more than 1,000,000,000 cells together"),
        Row(
            DiagnosticIds.HistogramReturn,
            "A histogram's method names no cell",
            "'{0}' returns '{1}', which is no index for its sizes: return {2}"),
        Row(
            DiagnosticIds.ParameterAttribute,
            "A marked parameter has the wrong type",
            "[{0}] parameter '{1}' has the wrong type: declare it as {2}"),
        Row(
            DiagnosticIds.Predicate,
            "A named predicate does not exist",
            "'{0}' is no predicate for '{1}': name a bool method of this class for {2} that takes inputs of '{1}' by name and type"),
        Row(
            DiagnosticIds.RowMeanOverRows,
            "[RowMean] in a metric of rows",
            "'{0}' averages the elements of a row, but this metric takes whole rows: use [Mean] and Row.Mean"),
    ];
}
