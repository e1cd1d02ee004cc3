using KerasMetricsDsl.Fuzz.Building;
using KerasMetricsDsl.Fuzz.Declarations.Generation;
using KerasMetricsDsl.Fuzz.Running;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Fuzz.Sources;

/// <summary>Damaged, half-typed, unsupported and slow sources. A metric beside them keeps its code, whatever they are.</summary>
internal sealed class SourceFuzzer : IFuzzer
{
    private static readonly Source Bystander =
        new("Bystander.cs", "namespace Beside; [KerasMetricsDsl.Metric] public partial class Bystander { [KerasMetricsDsl.Sum] private static float V(float x) => x; }");

    public string Name => "sources";

    public TimeSpan Limit => Expectations.Limit;

    public string? Run(Random random)
    {
        var (text, settings, isOneMistake) = Draw(random);
        return Fault(text, settings, isOneMistake);
    }

    public string Describe(Random random) => Draw(random).Text;

    private static (string Text, BuildSettings Settings, bool IsOneMistake) Draw(Random random)
    {
        switch (random.Next(8))
        {
            case 0 or 1: return (Damage.Truncated(random, Healthy(random)), new(), false);
            case 2 or 3: return (Damage.Edited(random, Healthy(random)), new(), false);
            case 4: return (Metric($"[Sum] static float V(float x) {random.Pick(Mistakes.Legal)}"), new(), true);
            case 5: return (Metric($"[Sum] static float V(float x) {random.Pick(Mistakes.Unfinished)}"), new(), true);
            case 6:
                var form = random.Pick(Growth.Forms);
                return (Metric(form.Members(random.Next(form.Least, form.Most + 1))), new(), true);
            default: return (Healthy(random), new(random.Pick(LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.CSharp13)), true);
        }
    }

    private static string Healthy(Random random) =>
        random.Next(2) == 0 ? random.Pick(Samples.All) : DeclarationText.Of(new DeclarationGenerator(random).Draw()).Text;

    private static string Metric(string members) => $"using System; using System.Linq; using KerasMetricsDsl;\nnamespace Fuzzed;\n[Metric] public partial class Subject\n{{\n    {members}\n}}";

    private static string? Fault(string text, BuildSettings settings, bool isOneMistake)
    {
        Source[] sources = [new("Subject.cs", text), Bystander];
        var build = Build.Of(sources, settings);
        if (build.Faults.ToArray() is { Length: > 0 } faults)
            return BuildReport.Of("The generator, the analyzer or generated code is at fault:", sources[..1], settings, faults);
        if (!build.GeneratedFiles.Any(file => file.Contains("Bystander", StringComparison.Ordinal)))
            return BuildReport.Of("The metric beside it has lost its code.", sources[..1], settings, build.Generating);
        if (!isOneMistake)
            return null;
        var mistakes = build.Mistakes.Where(mistake => !Declarations.Comparison.Expectations.HarmlessDiagnostics.Contains(mistake.Id)).ToArray();
        if (mistakes.GroupBy(Expectations.Subject).Any(subject => subject.Count() > Expectations.MistakesForOne))
            return BuildReport.Of("One mistake has several diagnostics:", sources[..1], settings, mistakes);
        return build.IsLegal && build.UserErrors.Any()
            ? BuildReport.Of("Legal C# has errors of the compiler:", sources[..1], settings, build.UserErrors.Concat(mistakes))
            : null;
    }
}
