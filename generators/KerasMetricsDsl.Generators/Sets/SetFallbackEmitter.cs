using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis.CSharp;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>
/// Writes <c>X.InvalidSet.g.cs</c>: a surface that throws, so that code which uses an invalid set still compiles and the only error its
/// author sees is the diagnostic about the declaration. What the author wrote under a generated name stays the only one of its name.
/// </summary>
internal static class SetFallbackEmitter
{
    private const string Members = $"{Engine}.IMetricSetMembers";

    public static string Emit(MetricSetModel surface, LanguageVersion language)
    {
        // Before records there is no record of the results.
        var set = surface.HasResult && language < CompilationFeatures.Needed
            ? surface with { Written = surface.Written.Append(surface.ResultName).ToEquatableArray() }
            : surface;
        return Write(set.Type, $"{Runtime}.IMetricSet, {Members}", language, writer => Surfaces(writer, set));
    }

    private static void Surfaces(CodeWriter writer, MetricSetModel set)
    {
        foreach (var member in GeneratedSetMembers.All.Where(member => member.Signature.Length > 0))
        {
            var isTaken = member.Names.Any(name => set.Written.Contains(name) || name == set.Type.Name);
            if (isTaken && member.Interface is not null && !set.Written.Contains($"{member.Interface}.{member.Name}"))
                writer.Line($"{Surface.Explicit(member, set.Type)} => {Throw(set)};").Line();
            else if (!isTaken && (set.HasResult || member != GeneratedSetMembers.Result))
                Member(writer, $"{Surface.Public(member, set.Type, Names.Escape(set.ResultName))} => {Throw(set)};");
        }

        if (set.Inputs.Count > 0 && !set.Written.Contains(GeneratedSetMembers.UpdateState.Name) && set.Type.Name != GeneratedSetMembers.UpdateState.Name)
            Member(writer, $"public void UpdateState({string.Join(", ", SetEmitter.Parameters(set))}) => {Throw(set)};");
        if (!set.Written.Contains($"{Runtime}.IMetricSet.MergeState"))
            writer.Line($"void {Runtime}.IMetricSet.MergeState({Runtime}.IMetricSet other) => {Throw(set)};").Line();
        writer.Line($"{Engine}.MetricSetState {Members}.State => {Throw(set)};");
    }

    private static void Member(CodeWriter writer, string code) =>
        writer.Summary("Throws: the declaration has errors.").Line(Generated).Line(code).Line();

    private static string Throw(MetricSetModel set) =>
        $"throw new global::System.InvalidOperationException(\"The declaration of {set.Type.Name} has errors: see the KMD diagnostics of the build.\")";
}
