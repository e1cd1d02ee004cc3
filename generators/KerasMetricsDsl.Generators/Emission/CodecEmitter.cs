using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes <c>X.Codec.g.cs</c>: saving, restoring and snapshots. The bytes are the engine's affair.</summary>
internal static class CodecEmitter
{
    private const string Snapshot = $"{Runtime}.MetricSnapshot";

    public static string Emit(TypeModel type) =>
        Write(type, "", [], writer =>
        {
            Member(writer, "void WriteState(global::System.Buffers.IBufferWriter<byte> writer)", "MetricState.Write(writer)");
            Member(writer, "void ReadState(global::System.ReadOnlySpan<byte> state)", "MetricState.Read(state)");
            Member(writer, $"{Snapshot} Snapshot()", "MetricState.Snapshot(this)");
            Member(writer, $"void MergeState({Snapshot} snapshot)", "MetricState.Merge(snapshot)");
        });

    private static void Member(CodeWriter writer, string signature, string value)
    {
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"public {signature} => {value};").Line();
    }
}
