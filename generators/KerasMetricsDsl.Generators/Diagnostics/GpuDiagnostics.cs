using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Intrinsics;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using static KerasMetricsDsl.Generators.Diagnostics.DiagnosticCatalogue;

namespace KerasMetricsDsl.Generators.Diagnostics;

/// <summary>What keeps a metric off a GPU: warnings, and only where the GPU package is referenced, because on the CPU it runs as ever.</summary>
internal static class GpuDiagnostics
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Row(
            DiagnosticIds.HiddenFromGpu,
            "A metric is hidden from the GPU",
            "'{0}' cannot run on a GPU because '{1}' is {2}: make it internal or public",
            DiagnosticSeverity.Warning),
        Row(
            DiagnosticIds.NotOnGpu,
            "A metric uses a function that no GPU has",
            "'{0}' cannot run on a GPU because '{1}' calls {2}: it runs on the CPU only",
            DiagnosticSeverity.Warning),
    ];

    /// <summary>The warnings for a valid metric.</summary>
    public static IEnumerable<Diagnostic> Of(INamedTypeSymbol type, MetricModel model)
    {
        for (var part = type; part is not null; part = part.ContainingType)
        {
            if (Hidden(part) is { } how)
                yield return Diagnostic.Create(Find(DiagnosticIds.HiddenFromGpu)!, part.Place(), type.Name, part.Name, how);
        }

        foreach (var accumulator in model.Accumulators)
        {
            if (MissingFunction(accumulator) is { } function && type.GetMembers(accumulator.Name).FirstOrDefault() is { } method)
                yield return Diagnostic.Create(Find(DiagnosticIds.NotOnGpu)!, method.Place(), type.Name, accumulator.Name, function);
        }
    }

    private static string? Hidden(INamedTypeSymbol type) => type switch
    {
        { IsFileLocal: true } => "visible in its file only",
        { DeclaredAccessibility: Accessibility.Private } => "private",
        { DeclaredAccessibility: Accessibility.Protected or Accessibility.ProtectedAndInternal } => "protected",
        _ => null,
    };

    private static string? MissingFunction(AccumulatorModel accumulator) => accumulator.Value.SelfAndDescendants()
        .OfType<Expr.Call>()
        .Select(call => IntrinsicCatalogue.Get(call.Intrinsic))
        .FirstOrDefault(intrinsic => !intrinsic.IsOnGpu)?.Method;
}
