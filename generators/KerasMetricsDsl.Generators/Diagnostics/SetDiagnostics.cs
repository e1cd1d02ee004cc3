using Microsoft.CodeAnalysis;
using static KerasMetricsDsl.Generators.Diagnostics.DiagnosticCatalogue;

namespace KerasMetricsDsl.Generators.Diagnostics;

/// <summary>What can be wrong with a set of metrics.</summary>
internal static class SetDiagnostics
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Row(
            DiagnosticIds.SetNotPartial,
            "A metric set is not partial",
            "'{0}' is a metric set but not partial: declare it 'partial class {0}', so that the generator can add to it"),
        Row(
            DiagnosticIds.SetContainerNotPartial,
            "A type around a metric set is not partial",
            "'{0}' contains the metric set '{1}' but is not partial: declare '{0}' partial as well"),
        Row(
            DiagnosticIds.UnsupportedSet,
            "A metric set is not a plain class",
            "'{0}' cannot be a metric set because it is {1}: declare it as a plain partial class"),
        Row(
            DiagnosticIds.NoSetMember,
            "A metric set has no member",
            "'{0}' has no member: give it public get-only properties of metric types, 'public MeanSquaredError Mse {{ get; }} = new();'"),
        Row(
            DiagnosticIds.SetMemberForm,
            "A member of a metric set can change",
            "Member '{0}' is {1}: a set keeps its metrics, write 'public {2} {0} {{ get; }} = new(…);'"),
        Row(
            DiagnosticIds.SetInputCount,
            "A metric set has too many inputs",
            "The members of '{0}' have {1} inputs of different names: a set can have eight, so name what is the same alike, or make two sets"),
        Row(
            DiagnosticIds.SetGeneratedName,
            "A name beside a metric set is that of a generated one",
            "'{1}' is what the generator adds to '{0}' or beside it: rename yours"),
    ];
}
