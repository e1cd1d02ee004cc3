using KerasMetricsDsl.Fuzz.Building;
using KerasMetricsDsl.Fuzz.Running;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Fuzz.Names;

/// <summary>Hostile names in every place: they are refused with a diagnostic, or nothing depends on them.</summary>
internal sealed class NameFuzzer : IFuzzer
{
    public string Name => "names";

    public string? Run(Random random)
    {
        var project = new Project(random);
        var build = Build.Of([project.Source], project.Settings);
        if (!build.IsLegal)
            return build.Generating.Any(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) || build.Analyzing.Any(diagnostic => diagnostic.Id == "AD0001")
                ? Report("The generator or the analyzer threw:", project, build.Faults)
                : null;
        if (build.Faults.ToArray() is { Length: > 0 } faults)
            return Report("The generator, the analyzer or generated code is at fault:", project, faults);
        var mistakes = build.Mistakes.ToArray();
        if (mistakes.Length > project.Mistakes)
            return Report("One name has several diagnostics:", project, mistakes);
        if (build.UserErrors.Any())
            return Report("Legal C# has errors of the compiler:", project, build.UserErrors.Concat(mistakes));
        if (mistakes.Length > 0)
            return null;
        return Behaviour.Fault(build.Load().GetType(project.TypeName, throwOnError: true)!) is { } fault ? Report(fault, project, []) : null;
    }

    public string Describe(Random random) => new Project(random).Source.Text;

    private static string Report(string fault, Project project, IEnumerable<Diagnostic> diagnostics) =>
        BuildReport.Of($"{project.Naming}\n{fault}", [project.Source], project.Settings, diagnostics);
}
