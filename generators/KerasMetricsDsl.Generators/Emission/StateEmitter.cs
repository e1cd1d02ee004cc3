using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes <c>X.State.g.cs</c>: identity, layout and accumulators, reset and merge.</summary>
internal static class StateEmitter
{
    /// <summary>The field that holds the policies.</summary>
    public const string PoliciesField = "_metricPolicies";

    public static string Emit(StateSlice slice) =>
        Write(slice.Type, slice.Identities.Select(Identity), $"{Runtime}.IMetric", writer =>
        {
            Fields(writer, slice);
            Identity(writer, slice);
            Policies(writer, slice.Type);
            Reset(writer, slice.Type);
            Merge(writer, slice.Type);
            Layout(writer, slice);
        });

    private static void Fields(CodeWriter writer, StateSlice slice)
    {
        var inputs = string.Join(", ", slice.Inputs.Select(input => Literals.String(input.Name)));
        writer.Line($"private static readonly string[] MetricInputNames = [{inputs}];");
        writer.Line($"private {Engine}.MetricPolicies {PoliciesField};");
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
        writer.Line($"private {Engine}.MetricState MetricState =>");
        using (writer.Indent())
            writer.Line($"_metricState ?? {Engine}.MetricState.Once(ref _metricState, CreateLayout());");
        writer.Line();
        for (var number = 0; number < slice.Tables.Count; number++)
        {
            var table = slice.Tables[number];
            var name = Names.Escape(table);
            var array = slice.Config.Any(config => config.Name == table && config.DeclaredType.EndsWith("?", StringComparison.Ordinal))
                ? $"{name} ?? []"
                : name;
            writer.Line($"private {Engine}.ConfigTable {slice.Names.Table(table)} => {slice.Names.TableField(table)} ??= new({array}, number: {number});").Line();
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
        Policy(writer, GeneratedMembers.NanPolicy, type);
        Policy(writer, GeneratedMembers.IgnoreIndex, type);
        Policy(writer, GeneratedMembers.RangePolicy, type);
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedMembers.RowCounts, type)} => MetricState.RowCounts;").Line();
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedMembers.DroppedCount, type)} => MetricState.DroppedCount;").Line();
    }

    // The setters behind refuse a policy that does not exist.
    private static void Policy(CodeWriter writer, GeneratedMember member, TypeModel type)
    {
        writer.Line("/// <inheritdoc/>").Line(Generated);
        using (writer.Open(Surface.Public(member, type)))
            writer.Line($"get => {PoliciesField}.{member.Name};").Line($"init => {PoliciesField}.{member.Name} = value;");
        writer.Line();
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
        List(writer, "Inputs", slice.Inputs.Select((input, position) => LayoutText.Input(input, slice.Compared.Contains(position))));
        List(writer, "Slots", slice.Slots.Select(slot => LayoutText.Slot(slot, slice.Names)));
        if (slice.Tables.Count > 0)
            writer.Line($"Tables = [{string.Join(", ", slice.Tables.Select(Literals.String))}],");
        if (slice.SameShape)
            writer.Line("SameShape = true,");
        if (slice.Axis is { } axis)
            writer.Line($"Axes = {(axis.IsArray ? Names.Escape(axis.Parameter) : $"[{Names.Escape(axis.Parameter)}]")},");
        if (slice.Config.Any(config => config.IsConstructorParameter))
            writer.Line($"Configuration = {ConfigEmitter.Field}.Text,");
        writer.Line($"Policies = {PoliciesField},");
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
