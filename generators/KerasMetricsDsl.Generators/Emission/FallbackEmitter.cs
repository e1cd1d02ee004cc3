using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis.CSharp;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>
/// Writes <c>X.Invalid.g.cs</c>: a surface that throws, so that code which uses an invalid metric still compiles and the only error
/// its author sees is the diagnostic about the declaration. What the author wrote under a generated name stays the only one of its name.
/// </summary>
internal static class FallbackEmitter
{
    private const string Input = $"{Runtime}.MetricInput";

    public static string Emit(FallbackSlice slice) =>
        Write(slice.Type, $"{Runtime}.IMetric", slice.Language, writer =>
        {
            Parameters(writer, slice);
            foreach (var member in GeneratedMembers.OfMetrics.Where(member => member.Signature.Length > 0))
            {
                if (!IsTaken(slice, member))
                    Surface(writer, slice, member);
                else if (member.Interface is not null && !slice.TakenNames.Contains(member.Interface + "." + member.Name))
                    writer.Line(Emission.Surface.Explicit(member, slice.Type) + Body(slice, member, isExplicit: true)).Line();
            }

            if (!slice.TakenNames.Contains($"{Runtime}.IMetric.MergeState"))
                writer.Line($"void {Runtime}.IMetric.MergeState({Runtime}.IMetric other) => {Throw(slice)};");
        });

    private static bool IsTaken(FallbackSlice slice, GeneratedMember member) => member.Names.Any(slice.TakenNames.Contains);

    // A parameter that only an attribute names would otherwise be reported as unread.
    private static void Parameters(CodeWriter writer, FallbackSlice slice)
    {
        const string Field = ConfigEmitter.Field;
        if (slice.Surface.Parameters.Count == 0 || slice.TakenNames.Contains(Field))
            return;
        var names = string.Join(", ", slice.Surface.Parameters.Select(parameter => Names.Escape(parameter.Name)));
        writer.Line($"private readonly object?[] {Field} = [{names}];").Line();
    }

    private static void Surface(CodeWriter writer, FallbackSlice slice, GeneratedMember member)
    {
        if (member == GeneratedMembers.Compute)
        {
            Compute(writer, slice);
            return;
        }

        Member(writer, Emission.Surface.Public(member, slice.Type, slice.Surface.ReturnType) + Body(slice, member, isExplicit: false));
        if (member == GeneratedMembers.UpdateState && slice.Surface.Inputs.Count > 0)
            Updates(writer, slice);
    }

    private static void Updates(CodeWriter writer, FallbackSlice slice)
    {
        var inputs = string.Join(", ", slice.Surface.Inputs.Select(input => $"{Input} {Names.Escape(input.Name)}"));
        Member(writer, $"public void UpdateState({inputs}, {Input} sampleWeight = default, {Input} mask = default) => {Throw(slice)};");
        var isRow = slice.Surface.Inputs.Any(input => input.Kind == InputKind.Row);
        if (isRow && slice.Surface.Inputs.All(input => input.Name != GeneratedMembers.Columns))
            Member(writer, $"public void UpdateState({inputs}, int columns, {Input} sampleWeight = default, {Input} mask = default) => {Throw(slice)};");
    }

    private static void Compute(CodeWriter writer, FallbackSlice slice)
    {
        if (slice.Surface.Inputs.Count == 0)
            return;
        writer.Summary("Throws: the declaration has errors.").Line(Generated);
        ComputeEmitter.Signature(writer, slice.Surface);
        using (writer.Indent())
            writer.Line($"=> {Throw(slice)};");
        writer.Line();
    }

    private static void Member(CodeWriter writer, string code) =>
        writer.Summary("Throws: the declaration has errors.").Line(Generated).Line(code).Line();

    private static string Body(FallbackSlice slice, GeneratedMember member, bool isExplicit) =>
        member.Kind == GeneratedMemberKind.InitProperty && !isExplicit
            ? $" {{ get => {Throw(slice)}; {(slice.Language < LanguageVersion.CSharp9 ? "set" : "init")} {{ }} }}"
            : $" => {Throw(slice)};";

    private static string Throw(FallbackSlice slice) =>
        $"throw new global::System.InvalidOperationException(\"The declaration of {slice.Type.Name} has errors: see the KMD diagnostics of the build.\")";
}
