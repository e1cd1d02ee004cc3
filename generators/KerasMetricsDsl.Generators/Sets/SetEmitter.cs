using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>Writes <c>X.Set.g.cs</c>: the members' inputs and what they share, the update, results and state.</summary>
internal static class SetEmitter
{
    public static string Emit(MetricSetModel set) =>
        Write(set.Type, $"{Runtime}.IMetricSet, {Engine}.IMetricSetMembers", writer =>
        {
            State(writer, set);
            Shape(writer, set.Type);
            Updates(writer, set);
            Results(writer, set);
            Merge(writer, set.Type);
            Codec(writer, set.Type);
        });

    /// <summary>The update's signature with an argument for each input.</summary>
    public static IReadOnlyList<string> Parameters(MetricSetModel set) =>
    [
        .. set.Inputs.Select(input => $"{Runtime}.MetricInput {Names.Escape(input)}"),
        $"{Runtime}.MetricInput sampleWeight = default",
        $"{Runtime}.MetricInput mask = default",
    ];

    private static void State(CodeWriter writer, MetricSetModel set)
    {
        writer.Line($"private static readonly string[] SetInputNames = [{string.Join(", ", set.Inputs.Select(Literals.String))}];");
        writer.Line($"private {Engine}.MetricSetState? _setState;").Line();
        // Lazily: the members are made by property initializers, or by a constructor.
        writer.Line($"private {Engine}.MetricSetState SetState => _setState ??= new(");
        using (writer.Indent())
        {
            writer.Line($"{Literals.String(set.Type.Name)},").Line("SetInputNames,");
            var members = set.Members.Select(member => $"new({Literals.String(member.Name)}, {Names.Escape(member.Name)}),");
            List(writer, "members", members, ",");
            Shared(writer, set);
        }

        writer.Line().Line($"{Engine}.MetricSetState {Engine}.IMetricSetMembers.State => SetState;").Line();
    }

    private static void Shared(CodeWriter writer, MetricSetModel set)
    {
        if (set.Shared.Count == 0)
        {
            writer.Comment("Nothing is added up by more than one member.").Line("shared: []);");
            return;
        }

        foreach (var (lender, borrower) in set.Shared)
            writer.Line($"// Shared: {borrower.Name} is {lender.Name}");
        List(writer, "shared", set.Shared.Select(shared =>
            $"new({shared.Lender.Member}, {shared.Lender.Slot}, {shared.Borrower.Member}, {shared.Borrower.Slot}),"), ");");
    }

    private static void List(CodeWriter writer, string name, IEnumerable<string> entries, string end)
    {
        writer.Line($"{name}:").Line("[");
        using (writer.Indent())
        {
            foreach (var entry in entries)
                writer.Line(entry);
        }

        writer.Line("]" + end);
    }

    private static void Shape(CodeWriter writer, TypeModel type)
    {
        writer.Line("/// <inheritdoc/>").Line(Generated).Line($"{Surface.Public(GeneratedSetMembers.InputNames, type)} => SetInputNames;").Line();
        writer.Line("/// <inheritdoc/>").Line(Generated).Line($"{Surface.Public(GeneratedSetMembers.Metrics, type)} => SetState.Metrics;").Line();
    }

    private static void Updates(CodeWriter writer, MetricSetModel set)
    {
        writer.Summary(
            "Adds a batch to every member or, if this throws, to none. Arrays and spans of any numeric type are batches of samples; "
            + "tensors have their own shape. Values of type double are rounded to float.");
        foreach (var input in set.Inputs)
            writer.Param(input, "As in the members' own updates.");
        writer.Param("sampleWeight", "The weights of the samples; 1 each when left out.");
        writer.Param("mask", "Samples that are false are left out, even if NaN.");
        writer.Exception("global::System.ArgumentException", "Inputs, weights or mask do not fit together for one of the members.");
        writer.Line(Generated);
        SpanOverloads.Signature(writer, "public void UpdateState(", Parameters(set));
        using (writer.Indent())
        {
            var inputs = string.Join(", ", set.Inputs.Select(Names.Escape));
            writer.Line(set.Inputs.Count <= UpdateSlice.MostDirectInputs
                ? $"{(set.Inputs.Contains("SetState") ? "this." : "")}SetState.Update({inputs}, sampleWeight, mask);"
                : $"UpdateState(new {Runtime}.MetricBatch({inputs}) {{ SampleWeight = sampleWeight, Mask = mask }});");
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedSetMembers.UpdateState, set.Type)} => SetState.Update(in batch);").Line();
    }

    private static void Results(CodeWriter writer, MetricSetModel set)
    {
        writer.Summary("The members' values for everything added since the start or the last reset.").Line(Generated);
        var values = string.Join(", ", set.Members.Select(member => $"{Names.Escape(member.Name)}.Result()"));
        using (writer.Open(Surface.Public(GeneratedSetMembers.Result, set.Type, Names.Escape(set.ResultName))))
        {
            writer.Line("using (SetState.Reading())");
            using (writer.Indent())
                writer.Line($"return new({values});");
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedSetMembers.GetResults, set.Type)} => SetState.GetResults();").Line();
        writer.Line("/// <inheritdoc/>").Line(Generated).Line($"{Surface.Public(GeneratedSetMembers.ResetState, set.Type)} => SetState.Reset();").Line();
    }

    private static void Merge(CodeWriter writer, TypeModel type)
    {
        writer.Summary("Adds what another set with members of the same configurations has accumulated: all of it or, if this throws, nothing.");
        writer.Param("other", "The other set, which stays as it is.");
        writer.Exception("global::System.ArgumentException", "Configurations or numbers of columns differ.");
        writer.Line(Generated);
        using (writer.Open(Surface.Public(GeneratedSetMembers.MergeState, type)))
        {
            writer.Line("global::System.ArgumentNullException.ThrowIfNull(other);");
            writer.Line("SetState.Merge(other.SetState);");
        }

        writer.Line();
        writer.Line($"void {Runtime}.IMetricSet.MergeState({Runtime}.IMetricSet other) =>");
        using (writer.Indent())
            writer.Line($"MergeState(other as {type.Reference} ?? throw {Engine}.MetricSetState.CannotMerge(this, other));");
        writer.Line();
    }

    private static void Codec(CodeWriter writer, TypeModel type)
    {
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedSetMembers.WriteState, type)} => SetState.Write(writer);").Line();
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedSetMembers.ReadState, type)} => SetState.Read(state);");
    }
}
