using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes <c>X.Result.g.cs</c>: the value of what has been accumulated.</summary>
internal static class ResultEmitter
{
    public static string Emit(ResultSlice slice) =>
        Write(slice.Type, "", writer =>
        {
            writer.Summary("The value for everything added since the start or the last reset.").Line(Generated);
            Read(writer, Surface.Public(GeneratedMembers.Result, slice.Type, slice.ReturnType), Value(slice));
            writer.Line();
            writer.Line("/// <inheritdoc/>").Line(Generated);
            Read(writer, Surface.Public(GeneratedMembers.GetResult, slice.Type), $"MetricState.WithRows({Interface(slice.Result)})");
        });

    // All accumulators are of one moment.
    private static void Read(CodeWriter writer, string signature, string value)
    {
        using var method = writer.Open(signature);
        writer.Line("using (MetricState.Reading())");
        using (writer.Indent())
            writer.Line($"return {value};");
    }

    private static string Value(ResultSlice slice)
    {
        if (slice.Result is not { } result)
            return slice.ReturnType == "double[]" ? "MetricState.Values(0).ToArray()" : "MetricState.Value(0)";
        var slots = slice.Slots.ToList();
        var arguments = result.Arguments.Select(argument =>
            $"MetricState.{(argument.IsSpan ? "Values" : "Value")}({slots.IndexOf(argument.Accumulator)})");
        return $"{Names.Escape(result.Method)}({string.Join(", ", arguments)})";
    }

    // A record's first number stands for it where one value is asked for.
    private static string Interface(ResultModel? result)
    {
        if (result is not { Shape: ResultShape.Record })
            return "Result()";
        var member = result.RecordMembers.FirstOrDefault(member => !member.IsArray) ?? result.RecordMembers[0];
        return $"Result().{Names.Escape(member.Name)}";
    }
}
