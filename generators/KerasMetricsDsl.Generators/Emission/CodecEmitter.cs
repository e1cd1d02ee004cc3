using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes <c>X.Codec.g.cs</c>: saving, restoring and snapshots. The bytes are the engine's affair.</summary>
internal static class CodecEmitter
{
    public static string Emit(TypeModel type) =>
        Write(type, "", writer =>
        {
            Member(writer, type, GeneratedMembers.WriteState, "MetricState.Write(writer)");
            Member(writer, type, GeneratedMembers.ReadState, "MetricState.Read(state)");
            Member(writer, type, GeneratedMembers.Snapshot, "MetricState.Snapshot(this)");
            Member(writer, type, GeneratedMembers.MergeSnapshot, "MetricState.Merge(snapshot)");
        });

    private static void Member(CodeWriter writer, TypeModel type, GeneratedMember member, string value)
    {
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(member, type)} => {value};").Line();
    }
}
