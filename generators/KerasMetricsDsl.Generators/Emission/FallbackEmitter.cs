using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>
/// Writes <c>X.Invalid.g.cs</c>: a surface that throws, so that code which uses an invalid metric still compiles and the only error
/// the author sees is the diagnostic about the declaration.
/// </summary>
internal static class FallbackEmitter
{
    public static string Emit(MetricModel model) =>
        Write(model.Type, $"{Runtime}.IMetric", EquatableArray<string>.Empty, writer =>
        {
            var type = model.Result?.ReturnType ?? "double";
            Member(writer, "string Name");
            Member(writer, "global::System.Collections.Generic.IReadOnlyList<string> InputNames");
            if (model.Inputs.Count > 0)
            {
                var inputs = string.Join(", ", model.Inputs.Select(input => $"{Runtime}.MetricInput {input.Name}"));
                Member(writer, $"void UpdateState({inputs}, {Runtime}.MetricInput sampleWeight = default, {Runtime}.MetricInput mask = default)");
            }

            Member(writer, $"void UpdateState(in {Runtime}.MetricBatch batch)");
            Member(writer, $"{type} Result()");
            Member(writer, $"{Runtime}.MetricValue GetResult()");
            Member(writer, "void ResetState()");
            Member(writer, $"void MergeState({Runtime}.IMetric other)");
            writer.Line("private static global::System.InvalidOperationException Invalid() =>");
            using (writer.Indent())
                writer.Line($"new(\"The declaration of {model.Type.Name} has errors: see the KMD diagnostics of the build.\");");
        });

    private static void Member(CodeWriter writer, string signature) =>
        writer.Line("/// <summary>Throws: the declaration has errors.</summary>").Line($"public {signature} => throw Invalid();").Line();
}
