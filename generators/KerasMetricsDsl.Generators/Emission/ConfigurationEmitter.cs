using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>
/// Writes what runs with the constructor: the author's checks, and the configuration as text for merging. A static method that is
/// given the parameters, because a metric that read them later would make the compiler keep a second copy of each.
/// </summary>
internal static class ConfigurationEmitter
{
    public static bool IsNeeded(StateSlice slice) => Parameters(slice).Any();

    public static void EmitField(CodeWriter writer, StateSlice slice)
    {
        if (!IsNeeded(slice))
            return;
        var arguments = string.Join(", ", Parameters(slice).Select(parameter => Names.Escape(parameter.Name)));
        writer.Line($"private readonly string _metricConfiguration = CheckConfiguration({arguments});");
    }

    public static void Emit(CodeWriter writer, StateSlice slice)
    {
        if (!IsNeeded(slice))
            return;
        var parameters = Parameters(slice).Select(parameter => $"{parameter.DeclaredType} {Names.Escape(parameter.Name)}");
        writer.Line();
        using var method = writer.Open($"private static string CheckConfiguration({string.Join(", ", parameters)})");
        foreach (var check in slice.Checks)
            writer.Line($"{check.Method}({string.Join(", ", check.Arguments.Select(argument => Names.Escape(argument.Name)))});");
        var pairs = Parameters(slice).Select(parameter => $"({Literals.String(parameter.Name)}, {Names.Escape(parameter.Name)})");
        writer.Line($"return {Engine}.ConfigurationText.Of({string.Join(", ", pairs)});");
    }

    private static IEnumerable<ConfigModel> Parameters(StateSlice slice) => slice.Config.Where(config => config.IsConstructorParameter);
}
