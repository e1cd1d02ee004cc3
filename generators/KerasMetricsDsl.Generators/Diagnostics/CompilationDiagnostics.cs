using Microsoft.CodeAnalysis;
using static KerasMetricsDsl.Generators.Diagnostics.DiagnosticCatalogue;

namespace KerasMetricsDsl.Generators.Diagnostics;

/// <summary>Properties of a project with which it can have no metrics.</summary>
internal static class CompilationDiagnostics
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Row(
            DiagnosticIds.LanguageVersion,
            "A project's version of C# is too old",
            "'{0}' needs C# {1}, and this project is C# {2}: set <LangVersion>{1}</LangVersion> or later in the project file, or leave LangVersion out"),
    ];
}
