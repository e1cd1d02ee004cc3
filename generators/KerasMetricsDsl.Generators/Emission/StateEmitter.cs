using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes <c>X.State.g.cs</c>: identity, layout and accumulators, reset and merge.</summary>
internal static class StateEmitter
{
    public static string Emit(StateSlice slice) =>
        Write(slice.Type, slice.Identities.Select(Identity), $"{Runtime}.IMetric", writer =>
        {
            Fields(writer, slice);
            Identity(writer, slice);
            Policies(writer, slice.Type);
            Dropped(writer, slice);
            Reset(writer, slice.Type);
            Merge(writer, slice.Type);
            Layout(writer, slice);
        });

    private static void Fields(CodeWriter writer, StateSlice slice)
    {
        var inputs = string.Join(", ", slice.Inputs.Select(input => Literals.String(input.Name)));
        writer.Line($"private static readonly string[] MetricInputNames = [{inputs}];");
        writer.Line($"private {Engine}.MetricState? _metricState;");
        foreach (var table in slice.Tables)
            writer.Line($"private {Engine}.ConfigTable? {slice.Names.TableField(table)};");
        writer.Line();
    }

    private static void Identity(CodeWriter writer, StateSlice slice)
    {
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedMembers.Name, slice.Type)} {{ get; init; }} = {Literals.String(slice.MetricName)};").Line();
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedMembers.InputNames, slice.Type)} => MetricInputNames;").Line();
        // Lazily: a field initializer could not read the configuration that other fields and properties hold.
        writer.Line($"private {Engine}.MetricState MetricState => _metricState ??= new(CreateLayout());").Line();
        foreach (var table in slice.Tables)
        {
            var name = Names.Escape(table);
            var array = slice.Config.Any(config => config.Name == table && config.DeclaredType.EndsWith("?", StringComparison.Ordinal))
                ? $"{name} ?? []"
                : name;
            writer.Line($"private {Engine}.ConfigTable {slice.Names.Table(table)} => {slice.Names.TableField(table)} ??= new({array});").Line();
        }
    }

    // For sets in this and other assemblies: equal accumulators have equal fingerprints.
    private static string Identity(AccumulatorIdentity identity)
    {
        var arguments = new[] { identity.Name, identity.Fingerprint }.Concat(identity.Parameters).Select(Literals.String);
        return $"[{Engine}.AccumulatorIdentity({identity.Slot}, {string.Join(", ", arguments)})]";
    }

    private static void Policies(CodeWriter writer, TypeModel type)
    {
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedMembers.NanPolicy, type)} {{ get; init; }}").Line();
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedMembers.IgnoreIndex, type)} {{ get; init; }}").Line();
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedMembers.RowCounts, type)} => MetricState.RowCounts;").Line();
    }

    private static void Dropped(CodeWriter writer, StateSlice slice)
    {
        var counts = slice.Slots
            .Select((slot, position) => (slot.Kind, Text: $"MetricState.Dropped({position})"))
            .Where(slot => slot.Kind == AccumulatorKind.Histogram)
            .Select(slot => slot.Text)
            .ToList();
        if (counts.Count == 0)
            return;
        writer.Summary("How many indices lay outside the histogram and were left out.").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedMembers.DroppedCount, slice.Type)} => {string.Join(" + ", counts)};").Line();
    }

    private static void Reset(CodeWriter writer, TypeModel type)
    {
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedMembers.ResetState, type)} => MetricState.Reset();").Line();
    }

    private static void Merge(CodeWriter writer, TypeModel type)
    {
        writer.Summary("Adds what another metric of the same configuration has accumulated; it stays as it is.");
        writer.Param("other", "The other metric.");
        writer.Exception("global::System.ArgumentException", "The configurations or the numbers of columns differ.");
        writer.Line(Generated);
        using (writer.Open(Surface.Public(GeneratedMembers.MergeState, type)))
        {
            writer.Line("global::System.ArgumentNullException.ThrowIfNull(other);");
            writer.Line("MetricState.Merge(other.MetricState);");
        }

        writer.Line();
        writer.Line($"void {Runtime}.IMetric.MergeState({Runtime}.IMetric other) =>");
        using (writer.Indent())
            writer.Line($"MergeState(other as {type.Reference} ?? throw {Engine}.MetricState.CannotMerge(this, other));");
        writer.Line();
    }

    private static void Layout(CodeWriter writer, StateSlice slice)
    {
        writer.Line($"private {Engine}.MetricLayout CreateLayout() => new({Literals.String(slice.MetricName)})");
        using var layout = writer.Open(null, "};");
        List(writer, "Inputs", slice.Inputs.Select(LayoutText.Input));
        List(writer, "Slots", slice.Slots.Select(slot => LayoutText.Slot(slot, slice.Names)));
        if (slice.SameShape)
            writer.Line("SameShape = true,");
        if (slice.Axis is { } axis)
            writer.Line($"Axes = {(axis.IsArray ? Names.Escape(axis.Parameter) : $"[{Names.Escape(axis.Parameter)}]")},");
        if (slice.Config.Any(config => config.IsConstructorParameter))
            writer.Line($"Configuration = {ConfigEmitter.Field}.Text,");
        writer.Line("NanPolicy = NanPolicy,").Line("IgnoreIndex = IgnoreIndex,");
    }

    private static void List(CodeWriter writer, string name, IEnumerable<string> entries)
    {
        writer.Line($"{name} =").Line("[");
        using (writer.Indent())
        {
            foreach (var entry in entries)
                writer.Line(entry + ",");
        }

        writer.Line("],");
    }
}
