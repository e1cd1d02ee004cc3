using Microsoft.CodeAnalysis;
using static KerasMetricsDsl.Generators.Diagnostics.DiagnosticCatalogue;

namespace KerasMetricsDsl.Generators.Diagnostics;

/// <summary>What a formula cannot contain.</summary>
internal static class BodyDiagnostics
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Row(
            DiagnosticIds.Mutation,
            "A formula assigns",
            "'{0}' is assigned to: a formula changes nothing, so name the new value with 'var'"),
        Row(
            DiagnosticIds.UnknownFunction,
            "A formula calls an unknown function",
            "'{0}' is not known to formulas: call functions of Math, MathF and float that the language lists, operations of Row, or your own pure methods in this project"),
        Row(
            DiagnosticIds.Allocation,
            "A formula allocates",
            "'{0}' creates an object: compute with numbers, and keep arrays as configuration members"),
        Row(
            DiagnosticIds.Loop,
            "A formula loops",
            "A formula has no loops: replace '{0}' by a Row operation such as Sum, Max or Count"),
        Row(
            DiagnosticIds.Suspension,
            "A formula waits",
            "'{0}' cannot stand in a formula, which is computed in one go: do not await or yield"),
        Row(
            DiagnosticIds.Exceptions,
            "A formula throws or catches",
            "'{0}' cannot stand in a formula, which has a value for every input: return one, and check configuration and shapes in a [Validate] method"),
        Row(
            DiagnosticIds.Reference,
            "A formula passes a reference",
            "'{0}' passes a reference: pass and return values"),
        Row(
            DiagnosticIds.StoredDelegate,
            "A formula stores a function",
            "'{0}' is a function as a value: write lambdas directly into Row operations, and call methods by name"),
        Row(
            DiagnosticIds.Recursion,
            "A formula calls itself",
            "'{0}' calls itself: formulas are inlined and cannot recurse"),
        Row(
            DiagnosticIds.NotConfiguration,
            "A formula reads what may change",
            "'{0}' is no configuration: read constants, and constructor parameters, readonly fields or get-only properties of the metric"),
        Row(
            DiagnosticIds.UnsupportedType,
            "A formula computes with an unsupported type",
            "'{0}' is of type '{1}': formulas compute with float, double, int, long, bool and enums"),
        Row(
            DiagnosticIds.UnsupportedExpression,
            "A formula contains what the language does not have",
            "'{0}' has no meaning in a formula: write it with arithmetic, comparisons, '?:', 'switch', 'is', Math functions and Row operations"),
        Row(
            DiagnosticIds.NotUnderstood,
            "A declaration is not understood",
            "'{0}' is not understood by the generator ({1}): write it in a simpler way, and report it please"),
        Row(
            DiagnosticIds.SwitchExhaustion,
            "A switch expression leaves values out",
            "'{0}' has no arm for every value: end it with an arm '_ => …'"),
        Row(
            DiagnosticIds.CheckedArithmetic,
            "A formula checks for overflow",
            "'{0}' cannot check for overflow: integers in formulas are int32 and wrap around, so leave 'checked' out or compute with float"),
        Row(
            DiagnosticIds.TooManyVariants,
            "A metric has too many variants",
            "'{0}' decides too much by its configuration: with more than {1} outcomes, compute what a flag chooses instead of choosing it"),
        Row(
            DiagnosticIds.TooLarge,
            "A formula is too large",
            "'{0}' is too large with all that it calls in place: {1}"),
        Row(
            DiagnosticIds.HiddenMember,
            "A formula reads a hidden member",
            "'{0}' of '{1}' is not what '{2}' means by this name: make it protected, under a name of its own"),
    ];
}
