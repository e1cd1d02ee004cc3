using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes <c>X.Result.g.cs</c>: the result, and the one-shot form.</summary>
internal static class ResultEmitter
{
    public static string Emit(MetricModel model) =>
        Write(model.Type, "", EquatableArray<string>.Empty, writer =>
        {
            Result(writer, model);
            Interface(writer, model);
            Compute(writer, model);
        });

    private static void Result(CodeWriter writer, MetricModel model)
    {
        writer.Line("/// <summary>The value for everything added since the start or the last reset.</summary>");
        writer.Line($"public {Type(model)} Result() => {Value(model)};").Line();
    }

    private static string Type(MetricModel model) => model.Result is { } result
        ? result.ReturnType
        : IsVector(model.Accumulators[0]) ? "double[]" : "double";

    private static string Value(MetricModel model)
    {
        if (model.Result is not { } result)
            return IsVector(model.Accumulators[0]) ? "MetricState.Values(0).ToArray()" : "MetricState.Value(0)";
        var arguments = result.Arguments.Select(argument =>
        {
            var slot = model.Accumulators.TakeWhile(accumulator => accumulator.Name != argument.Accumulator).Count();
            return argument.IsSpan ? $"MetricState.Values({slot})" : $"MetricState.Value({slot})";
        });
        return $"{result.Method}({string.Join(", ", arguments)})";
    }

    private static bool IsVector(AccumulatorModel accumulator) =>
        accumulator.Over is not null || accumulator.PerColumn || accumulator.PerColumnWhen is not null
        || accumulator.Kind == AccumulatorKind.Histogram;

    private static void Interface(CodeWriter writer, MetricModel model)
    {
        writer.Line("/// <inheritdoc/>");
        if (model.Result is not { Shape: ResultShape.Record } record)
        {
            writer.Line($"public {Runtime}.MetricValue GetResult() => Result();").Line();
            return;
        }

        using (writer.Open($"public {Runtime}.MetricValue GetResult()"))
        {
            writer.Line("var result = Result();");
            var members = record.RecordMembers.Select(member => (member.IsArray ? ".. " : "") + $"result.{member.Name}");
            writer.Line($"return (double[])[{string.Join(", ", members)}];");
        }

        writer.Line();
    }

    private static void Compute(CodeWriter writer, MetricModel model)
    {
        var parameters = model.Config.Where(config => config.IsConstructorParameter).ToList();
        writer.Line("/// <summary>The value of one batch, without keeping anything.</summary>");
        writer.Line("/// <inheritdoc cref=\"UpdateState(in " + Runtime + ".MetricBatch)\"/>");
        writer.Line($"public static {Type(model)} Compute(");
        using (writer.Indent())
        {
            foreach (var input in model.Inputs)
                writer.Line($"{Runtime}.MetricInput {input.Name},");
            // Required parameters first: C# wants the optional ones last, the order of the rest stays.
            foreach (var parameter in parameters.OrderBy(parameter => IsOptional(parameter)))
                writer.Line($"{parameter.DeclaredType}{(parameter.IsParams ? "?" : "")} {parameter.Name}{Default(parameter)},");
            writer.Line($"{Runtime}.MetricInput sampleWeight = default)");
        }

        using (writer.Open(null))
        {
            var arguments = parameters.Select(parameter => parameter.Name + (parameter.IsParams ? " ?? []" : ""));
            writer.Line($"var metric = new {model.Type.Name}({string.Join(", ", arguments)});");
            var inputs = string.Join(", ", model.Inputs.Select(input => input.Name));
            writer.Line($"metric.UpdateState(new {Runtime}.MetricBatch({inputs}) {{ SampleWeight = sampleWeight }});");
            writer.Line("return metric.Result();");
        }
    }

    private static bool IsOptional(ConfigModel parameter) => parameter.IsParams || parameter.DefaultText is not null;

    private static string Default(ConfigModel parameter) =>
        parameter.IsParams ? " = null" : parameter.DefaultText is { } text ? $" = {text}" : "";
}
