using Microsoft.CodeAnalysis;
using static KerasMetricsDsl.Generators.Diagnostics.DiagnosticCatalogue;

namespace KerasMetricsDsl.Generators.Diagnostics;

/// <summary>What can be wrong with the class, its configuration and its inputs.</summary>
internal static class ClassDiagnostics
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Row(
            DiagnosticIds.ClassNotPartial,
            "A metric is not partial",
            "'{0}' is a metric but not partial: declare it 'partial class {0}', so that the generator can add to it"),
        Row(
            DiagnosticIds.ContainerNotPartial,
            "A type around a metric is not partial",
            "'{0}' contains the metric '{1}' but is not partial: declare '{0}' partial as well"),
        Row(
            DiagnosticIds.UnsupportedClass,
            "A metric is not a plain class",
            "'{0}' cannot be a metric because it is {1}: declare it as a plain partial class"),
        Row(
            DiagnosticIds.NoAccumulator,
            "A metric has no accumulator",
            "'{0}' has no accumulator: give it a method with [Mean], [RowMean], [Sum], [Min], [Max] or [Histogram]"),
        Row(
            DiagnosticIds.NoPrimaryConstructor,
            "A metric's configuration is not in a primary constructor",
            "'{0}' takes its configuration in a constructor of its own: declare the parameters with the class, 'class {0}(…)'"),
        Row(
            DiagnosticIds.GeneratedName,
            "A member has the name of a generated one",
            "'{1}' is what the generator adds to '{0}': rename yours"),
        Row(
            DiagnosticIds.DuplicateName,
            "Two parts of a metric have one name",
            "'{0}' has the name of {1}: rename one of them"),
        Row(
            DiagnosticIds.InputCount,
            "A metric has no input, or too many",
            "'{0}' has {1} inputs: let its accumulators name one to eight"),
        Row(
            DiagnosticIds.ConflictingInputs,
            "An input has two types",
            "Input '{0}' is '{1}' here but '{2}' in '{3}': give it one type"),
        Row(
            DiagnosticIds.ConfigurationType,
            "A configuration parameter has an unsupported type",
            "Configuration '{0}' has the type '{1}': use int, long, float, double, bool, an enum, string, one of these as nullable, or an array of int, float or double"),
        Row(
            DiagnosticIds.AxisParameter,
            "[Axis] is misplaced",
            "[Axis] parameter '{0}' {1}: mark one parameter, 'int axis = -1' or 'int[]? axis = null'"),
        Row(
            DiagnosticIds.ConfigurationKey,
            "Two parts of a configuration have one key",
            "Parameter '{0}' has the key \"{1}\" in configurations, which is that of {2}: rename it"),
        Row(
            DiagnosticIds.RequiredMember,
            "A metric has a required member",
            "'{1}' is required, but 'Compute' and 'FromConfig' make '{0}' of its configuration alone: make it a constructor parameter"),
    ];
}
