using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes <c>X.Compute.g.cs</c>: the value of one batch in one call.</summary>
internal static class ComputeEmitter
{
    public static string Emit(ComputeSlice slice) =>
        Write(slice.Type, "", writer =>
        {
            writer.Summary("The value of one batch, without keeping anything.");
            foreach (var input in slice.Inputs)
                writer.Param(input.Name, "As in an update.");
            foreach (var parameter in slice.Parameters)
                writer.Param(parameter.Name, "As in the constructor.");
            writer.Param("sampleWeight", "The weights of the samples; 1 each when left out.");
            writer.Param("mask", "Samples that are false are left out, even if NaN.");
            writer.Exception("global::System.ArgumentException", "Inputs, weights or mask do not fit together.");
            writer.Line(Generated);
            Signature(writer, slice);
            using var body = writer.Open(null);
            var arguments = string.Join(", ", slice.Parameters.Select(Argument));
            var metric = new LocalNames(slice.Parameters.Select(parameter => parameter.Name).Concat(slice.Inputs.Select(input => input.Name))).Declare("metric");
            writer.Line($"{slice.Type.Reference} {metric} = new({arguments});");
            var inputs = string.Join(", ", slice.Inputs.Select(input => Names.Escape(input.Name)));
            writer.Line($"{metric}.UpdateState({inputs}, sampleWeight, mask);");
            writer.Line($"return {metric}.Result();");
        });

    public static void Signature(CodeWriter writer, ComputeSlice slice)
    {
        const string Input = $"{Runtime}.MetricInput";
        writer.Line(Surface.Public(GeneratedMembers.Compute, slice.Type, slice.ReturnType) + "(");
        using var indent = writer.Indent();
        foreach (var input in slice.Inputs)
            writer.Line($"{Input} {Names.Escape(input.Name)},");
        // Required parameters first: C# wants the optional ones last. The order is otherwise the constructor's.
        foreach (var parameter in slice.Parameters.OrderBy(IsOptional))
            writer.Line($"{Type(parameter)} {Names.Escape(parameter.Name)}{Default(parameter)},");
        writer.Line($"{Input} sampleWeight = default,").Line($"{Input} mask = default)");
    }

    private static bool IsOptional(ConfigModel parameter) => parameter.IsParams || parameter.DefaultText is not null;

    // Only the last parameter of a method can be a params array; here weights and mask come after it.
    private static string Type(ConfigModel parameter) =>
        parameter.IsParams && !parameter.DeclaredType.EndsWith("?", StringComparison.Ordinal) ? parameter.DeclaredType + "?" : parameter.DeclaredType;

    private static string Default(ConfigModel parameter) =>
        parameter.IsParams ? " = null" : parameter.DefaultText is { } text ? $" = {text}" : "";

    private static string Argument(ConfigModel parameter) => Names.Escape(parameter.Name) + (parameter.IsParams ? " ?? []" : "");
}
