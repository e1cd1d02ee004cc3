using Microsoft.CodeAnalysis;
using static KerasMetricsDsl.Generators.Diagnostics.DiagnosticCatalogue;

namespace KerasMetricsDsl.Generators.Diagnostics;

/// <summary>What can be wrong with [Result] and [Validate].</summary>
internal static class ResultDiagnostics
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Row(
            DiagnosticIds.TwoResults,
            "A metric has two results",
            "'{0}' is a second [Result] of '{1}': keep one, and return a record for several values"),
        Row(
            DiagnosticIds.MissingResult,
            "A metric with several accumulators has no result",
            "'{0}' has {1} accumulators and no [Result]: add a method that makes the metric's value of them"),
        Row(
            DiagnosticIds.UnknownAccumulator,
            "[Result] names no accumulator",
            "'{0}' is no accumulator: take one of these by name: {1}"),
        Row(
            DiagnosticIds.ResultParameter,
            "[Result] takes an accumulator as the wrong type",
            "'{0}' is taken as '{1}': take it as {2}"),
        Row(
            DiagnosticIds.ResultReturn,
            "[Result] returns no metric value",
            "[Result] returns '{0}': return double, double[], MetricValue, or a record whose properties are double or double[]"),
        Row(
            DiagnosticIds.ResultAccess,
            "[Result] returns a hidden type",
            "'{0}' cannot be seen wherever '{1}' can, whose generated 'Result()' returns it: make it as public as the metric"),
        Row(
            DiagnosticIds.ValidateForm,
            "[Validate] is on no check",
            "'{0}' cannot be a [Validate] method: make it static, non-generic and void"),
        Row(
            DiagnosticIds.ValidateArgument,
            "[Validate] takes something unknown",
            "'{0}' is neither a constructor parameter of '{1}' with this type nor an input taken as TensorShape: take one of these by name"),
    ];
}
