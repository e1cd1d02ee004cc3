using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission.Printing;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>
/// Writes <c>X.Config.g.cs</c>: the constructor's arguments to and from JSON, and the author's checks of them. All of it runs in a
/// static method that is given the parameters, because a metric that read them later would make the compiler keep a second copy.
/// </summary>
internal static class ConfigEmitter
{
    /// <summary>The field that holds the arguments; only metrics with parameters have it.</summary>
    public const string Field = "_metricConfiguration";

    public static string Emit(ConfigSlice slice) =>
        Write(slice.Type, "", writer =>
        {
            foreach (var parameter in slice.Parameters.Where(parameter => parameter.EnumWords.Count > 0))
                Words(writer, slice, parameter);
            if (slice.Parameters.Count > 0)
                writer.Line($"private readonly {Engine}.MetricConfiguration {Field} = CheckConfiguration({Arguments(slice.Parameters)});").Line();
            GetConfig(writer, slice);
            FromConfig(writer, slice);
            if (slice.Parameters.Count > 0)
                CheckConfiguration(writer, slice);
        });

    private static void Words(CodeWriter writer, ConfigSlice slice, ConfigModel parameter)
    {
        var type = ConfigText.EnumType(parameter);
        // A class that derives from the metric reads its own configuration with the same words.
        var modifier = slice.Type.IsSealed ? "private" : "private protected";
        writer.Line($"{modifier} static readonly {Engine}.ConfigWord<{type}>[] {slice.Names.WordsOf(parameter.Name)} =");
        writer.Line("[");
        using (writer.Indent())
        {
            foreach (var word in parameter.EnumWords)
                writer.Line($"new({(word.Word is { } text ? Literals.String(text) : "null")}, {word.Member}),");
        }

        writer.Line("];").Line();
    }

    private static void GetConfig(CodeWriter writer, ConfigSlice slice)
    {
        var configuration = slice.Parameters.Count > 0 ? Field : $"{Engine}.MetricConfiguration.None";
        writer.Line("/// <inheritdoc/>").Line(Generated);
        writer.Line($"{Surface.Public(GeneratedMembers.GetConfig, slice.Type)} =>");
        using (writer.Indent())
            writer.Line($"{configuration}.ToJson(Name, {StateEmitter.PoliciesField});").Line();
    }

    private static void FromConfig(CodeWriter writer, ConfigSlice slice)
    {
        writer.Summary("A new metric with the configuration that <see cref=\"GetConfig\"/> or Keras has written.");
        writer.Param("config", "An object; keys that are left out have their defaults.");
        writer.Exception("global::System.ArgumentException", "A key is unknown or missing, or its value is of another type or out of range.");
        writer.Line(Generated);
        using var method = writer.Open(Surface.Public(GeneratedMembers.FromConfig, slice.Type));
        var keys = string.Concat(slice.Parameters.Select(parameter => $", {ConfigText.Key(parameter)}"));
        writer.Line($"{Engine}.ConfigReader reader = new({Literals.String(slice.Type.Name)}, config{keys}, \"nan_policy\", \"ignore_index\", \"range_policy\");");
        if (slice.Parameters.Count == 0)
        {
            writer.Line($"return new {slice.Type.Reference}");
            Properties(writer, slice);
            return;
        }

        writer.Line($"return new {slice.Type.Reference}(");
        Constructor(writer, slice);
        Properties(writer, slice);
    }

    private static void Constructor(CodeWriter writer, ConfigSlice slice)
    {
        using var arguments = writer.Indent();
        var last = slice.Parameters.Count - 1;
        for (var i = 0; i <= last; i++)
        {
            var parameter = slice.Parameters[i];
            var value = ConfigText.Read(parameter, isAxis: slice.Axis?.Parameter == parameter.Name, slice.Names);
            writer.Line($"{Names.Escape(parameter.Name)}: {value}{(i < last ? "," : ")")}");
        }
    }

    private static void Properties(CodeWriter writer, ConfigSlice slice)
    {
        using var properties = writer.Open(null, "};");
        writer.Line($"Name = reader.Name({Literals.String(slice.MetricName)}),");
        writer.Line("NanPolicy = reader.NanPolicy(),").Line("IgnoreIndex = reader.IgnoreIndex(),").Line("RangePolicy = reader.RangePolicy(),");
    }

    private static void CheckConfiguration(CodeWriter writer, ConfigSlice slice)
    {
        var parameters = string.Join(", ", slice.Parameters.Select(parameter => $"{parameter.DeclaredType} {Names.Escape(parameter.Name)}"));
        writer.Line();
        using var method = writer.Open($"private static {Engine}.MetricConfiguration CheckConfiguration({parameters})");
        foreach (var name in slice.Narrowed)
            writer.Line($"{Engine}.MetricConfiguration.ToInt32({Names.Escape(name)}, {Literals.String(name)});");
        foreach (var check in slice.Checks)
            writer.Line($"{slice.Type.Reference}.{Names.Escape(check.Method)}({string.Join(", ", check.Arguments.Select(argument => Names.Escape(argument.Name)))});");
        foreach (var histogram in slice.Histograms)
            writer.Line(Check(slice, histogram));
        writer.Line($"return new {Engine}.MetricConfiguration()");
        using var calls = writer.Indent();
        for (var i = 0; i < slice.Parameters.Count; i++)
            writer.Line(ConfigText.Write(slice.Parameters[i], slice.Names) + (i + 1 < slice.Parameters.Count ? "" : ";"));
    }

    private static string Check(ConfigSlice slice, SlotSlice histogram) =>
        $"{Engine}.StateSize.Check({Literals.String(slice.MetricName)}, {Literals.String(histogram.Name)}, {LayoutText.Sizes(histogram)});";

    private static string Arguments(IEnumerable<ConfigModel> parameters) =>
        string.Join(", ", parameters.Select(parameter => Names.Escape(parameter.Name)));
}
