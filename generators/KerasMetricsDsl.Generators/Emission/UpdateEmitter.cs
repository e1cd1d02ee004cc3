using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes <c>X.Update.g.cs</c>: the update's overloads and the choice of kernels.</summary>
internal static class UpdateEmitter
{
    public static string Emit(UpdateSlice slice) =>
        Write(slice.Type, $"{Engine}.{(slice.IsDirect ? "IDirectKernels" : "IMetricKernels")}", writer =>
        {
            SpanOverloads.Emit(writer, slice);
            Inputs(writer, slice);
            writer.Line("/// <inheritdoc/>").Line(Generated);
            writer.Line($"{Surface.Public(GeneratedMembers.UpdateState, slice.Type)} => MetricState.Update(in batch, this);").Line();
            writer.Line($"{Engine}.MetricState {Engine}.IMetricKernels.State => MetricState;").Line();
            Run(writer, slice);
        });

    private static void Inputs(CodeWriter writer, UpdateSlice slice)
    {
        const string Input = $"{Runtime}.MetricInput";
        SpanOverloads.Document(
            writer,
            slice,
            "Arrays and spans of any numeric type are batches of samples; tensors have their own shape. "
            + "Values of type double are rounded to float.");
        SpanOverloads.Signature(writer, "public void UpdateState(",
        [
            .. slice.Inputs.Select(input => $"{Input} {Names.Escape(input.Name)}"),
            $"{Input} sampleWeight = default",
            $"{Input} mask = default",
        ]);
        using (writer.Indent())
        {
            var inputs = string.Join(", ", slice.Inputs.Select(input => Names.Escape(input.Name)));
            writer.Line($"UpdateState(new {Runtime}.MetricBatch({inputs}) {{ SampleWeight = sampleWeight, Mask = mask }});");
        }

        writer.Line();
    }

    private static void Run(CodeWriter writer, UpdateSlice slice)
    {
        var locals = new LocalNames(slice.Config.Select(member => member.Name));
        var (type, update) = (locals.Declare("TUpdate"), locals.Declare("update"));
        if (!slice.IsDirect)
        {
            using var implementation = writer.Open($"void {Engine}.IMetricKernels.Run<{type}>({type} {update})");
            Body(writer, slice, locals, (type, update));
            return;
        }

        writer.Line($"void {Engine}.IMetricKernels.Run<{type}>({type} {update}) => RunKernels({update});").Line();
        writer.Line($"void {Engine}.IDirectKernels.Run({Engine}.DirectUpdate {update}) => RunKernels({update});").Line();
        writer.Line($"private void RunKernels<{type}>({type} {update})");
        using (writer.Indent())
            writer.Line($"where {type} : {Engine}.IMetricUpdate, allows ref struct");
        using var method = writer.Open(null);
        Body(writer, slice, locals, (type, update));
    }

    private static void Body(CodeWriter writer, UpdateSlice slice, LocalNames locals, (string Type, string Update) names)
    {
        foreach (var check in slice.Checks)
        {
            var arguments = string.Join(", ", check.Arguments.Select(argument => Argument(slice, argument, names.Update)));
            writer.Line($"{slice.Type.Reference}.{Names.Escape(check.Method)}({arguments});");
        }

        var flags = slice.Flags.ToDictionary(flag => flag.Method, flag => locals.Declare(Names.Flag(flag.Method)), StringComparer.Ordinal);
        var dispatch = new DispatchPrinter(writer, slice, names, flags);
        foreach (var flag in slice.Flags)
            writer.Line($"bool {flags[flag.Method]} = {dispatch.Question(flag.Dispatch)};");
        dispatch.Print(slice.Dispatch);
    }

    private static string Argument(UpdateSlice slice, ValidateArgument argument, string update)
    {
        if (!argument.IsShape)
            return Names.Escape(argument.Name);
        var position = slice.Inputs.TakeWhile(input => input.Name != argument.Name).Count();
        return $"{update}.Shape({Literals.Int(position)})";
    }
}
