using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis.CSharp;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>
/// Writes <c>X.InvalidSet.g.cs</c>: a surface that throws, so that code which uses an invalid set still compiles and the only error its
/// author sees is the diagnostic about the declaration.
/// </summary>
internal static class SetFallbackEmitter
{
    private const string Collections = "global::System.Collections.Generic";

    public static string Emit(MetricSetModel surface, LanguageVersion language)
    {
        // Before records there is no record of the results.
        var set = language < CompilationFeatures.Needed && surface.HasResult ? surface with { Written = surface.Written.Append(surface.ResultName).ToEquatableArray() } : surface;
        var collides = WellKnown(set).Any();
        return Write(set.Type, collides ? "" : $"{Runtime}.IMetricSet, {Engine}.IMetricSetMembers", language, writer =>
        {
            Member(writer, set, "InputNames", $"{Collections}.IReadOnlyList<string> InputNames");
            Member(writer, set, "Metrics", $"{Collections}.IReadOnlyDictionary<string, {Runtime}.IMetric> Metrics");
            Member(writer, set, "UpdateState", $"void UpdateState(in {Runtime}.MetricBatch batch)");
            if (set.Inputs.Count > 0)
                Member(writer, set, "UpdateState", $"void UpdateState({string.Join(", ", SetEmitter.Parameters(set))})");
            if (set.HasResult)
                Member(writer, set, "Result", $"{set.ResultName} Result()");
            Member(writer, set, "GetResults", $"{Collections}.IReadOnlyDictionary<string, {Runtime}.MetricValue> GetResults()");
            Member(writer, set, "ResetState", "void ResetState()");
            Member(writer, set, "MergeState", $"void MergeState({set.Type.Name} other)");
            Member(writer, set, "WriteState", "void WriteState(global::System.Buffers.IBufferWriter<byte> writer)");
            Member(writer, set, "ReadState", "void ReadState(global::System.ReadOnlySpan<byte> state)");
            if (!collides)
            {
                writer.Line($"void {Runtime}.IMetricSet.MergeState({Runtime}.IMetricSet other) => throw InvalidSet();").Line();
                writer.Line($"{Engine}.MetricSetState {Engine}.IMetricSetMembers.State => throw InvalidSet();").Line();
            }
            writer.Line("private static global::System.InvalidOperationException InvalidSet() =>");
            using (writer.Indent())
                writer.Line($"new global::System.InvalidOperationException(\"The declaration of {set.Type.Name} has errors: see the KMD diagnostics of the build.\");");
        });
    }

    private static IEnumerable<string> WellKnown(MetricSetModel set) =>
        set.Written.Where(WellKnownNames.GeneratedSetMembers.Contains);

    // What the author wrote under the same name stays the only one.
    private static void Member(CodeWriter writer, MetricSetModel set, string name, string signature)
    {
        if (set.Written.Contains(name))
            return;
        writer.Summary("Throws: the declaration has errors.").Line(Generated);
        writer.Line($"public {signature} => throw InvalidSet();").Line();
    }
}
