using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis.CSharp;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>
/// Writes <c>X.Invalid.g.cs</c>: a surface that throws, so that code which uses an invalid metric still compiles and the only error
/// its author sees is the diagnostic about the declaration.
/// </summary>
internal static class FallbackEmitter
{
    private const string Input = $"{Runtime}.MetricInput";

    public static string Emit(ComputeSlice surface, LanguageVersion language) =>
        Write(surface.Type, $"{Runtime}.IMetric", language, writer =>
        {
            // Before primary constructors the class has no parameters, whatever stands in its parentheses.
            var slice = language < LanguageVersion.CSharp12 ? surface with { Parameters = [] } : surface;
            var set = language < LanguageVersion.CSharp9 ? "set" : "init";
            Parameters(writer, slice);
            var modifier = slice.Type.IsSealed ? "" : "virtual ";
            Member(writer, $"{modifier}string Name", $" {{ get => throw Invalid(); {set} {{ }} }}");
            Member(writer, "global::System.Collections.Generic.IReadOnlyList<string> InputNames");
            Member(writer, $"{Runtime}.NanPolicy NanPolicy", $" {{ get => throw Invalid(); {set} {{ }} }}");
            Member(writer, "int? IgnoreIndex", $" {{ get => throw Invalid(); {set} {{ }} }}");
            Member(writer, $"{Runtime}.RowCounts RowCounts");
            Member(writer, $"{Runtime}.RangePolicy RangePolicy", $" {{ get => throw Invalid(); {set} {{ }} }}");
            Member(writer, "long DroppedCount");
            Updates(writer, slice);
            Member(writer, $"{slice.ReturnType} Result()");
            Member(writer, $"{Runtime}.MetricValue GetResult()");
            Member(writer, "void ResetState()");
            Member(writer, $"void MergeState({slice.Type.Name} other)");
            Codec(writer, slice);
            writer.Line($"void {Runtime}.IMetric.MergeState({Runtime}.IMetric other) => throw Invalid();").Line();
            writer.Line("private static global::System.InvalidOperationException Invalid() =>");
            using (writer.Indent())
                writer.Line($"new global::System.InvalidOperationException(\"The declaration of {slice.Type.Name} has errors: see the KMD diagnostics of the build.\");");
        });

    // A parameter that only an attribute names would otherwise be reported as unread.
    private static void Parameters(CodeWriter writer, ComputeSlice slice)
    {
        if (slice.Parameters.Count == 0)
            return;
        var names = string.Join(", ", slice.Parameters.Select(parameter => Names.Escape(parameter.Name)));
        writer.Line($"private readonly object?[] _metricConfiguration = [{names}];").Line();
    }

    private static void Updates(CodeWriter writer, ComputeSlice slice)
    {
        Member(writer, $"void UpdateState(in {Runtime}.MetricBatch batch)");
        if (slice.Inputs.Count == 0)
            return;
        var inputs = string.Join(", ", slice.Inputs.Select(input => $"{Input} {Names.Escape(input.Name)}"));
        Member(writer, $"void UpdateState({inputs}, {Input} sampleWeight = default, {Input} mask = default)");
        if (slice.Inputs.Any(input => input.Kind == InputKind.Row))
            Member(writer, $"void UpdateState({inputs}, int columns, {Input} sampleWeight = default, {Input} mask = default)");
        writer.Summary("Throws: the declaration has errors.").Line(Generated);
        // A parameter of the name of an input is a mistake of its own, and no reason for a second one here.
        var inputNames = slice.Inputs.Select(input => input.Name).ToList();
        ComputeEmitter.Signature(writer, slice with { Parameters = slice.Parameters.Where(parameter => !inputNames.Contains(parameter.Name)).ToEquatableArray() });
        using (writer.Indent())
            writer.Line("=> throw Invalid();");
        writer.Line();
    }

    private static void Codec(CodeWriter writer, ComputeSlice slice)
    {
        Member(writer, $"void MergeState({Runtime}.MetricSnapshot snapshot)");
        Member(writer, $"{Runtime}.MetricSnapshot Snapshot()");
        Member(writer, "void WriteState(global::System.Buffers.IBufferWriter<byte> writer)");
        Member(writer, "void ReadState(global::System.ReadOnlySpan<byte> state)");
        Member(writer, $"{(slice.Type.IsSealed ? "" : "virtual ")}global::System.Text.Json.Nodes.JsonObject GetConfig()");
        Member(writer, $"static {slice.Type.Name} FromConfig(global::System.Text.Json.JsonElement config)");
    }

    private static void Member(CodeWriter writer, string signature, string body = " => throw Invalid();")
    {
        writer.Summary("Throws: the declaration has errors.").Line(Generated);
        writer.Line($"public {signature}{body}").Line();
    }
}
