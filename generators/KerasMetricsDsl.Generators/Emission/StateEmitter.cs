using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes <c>X.State.g.cs</c>: identity, layout and accumulators, reset and merge.</summary>
internal static class StateEmitter
{
    public static string Emit(MetricModel model, EquatableArray<string> tables) =>
        Write(model.Type, $"{Runtime}.IMetric", EquatableArray<string>.Empty, writer =>
        {
            Identity(writer, model);
            Validation(writer, model);
            foreach (var table in tables)
                Table(writer, table);
            Dropped(writer, model);
            Reset(writer);
            Merge(writer, model);
            Layout(writer, model);
        });

    private static void Identity(CodeWriter writer, MetricModel model)
    {
        var inputs = string.Join(", ", model.Inputs.Select(input => Names.Literal(input.Name)));
        writer.Line($"private static readonly string[] _inputNames = [{inputs}];").Line();
        writer.Line($"private {Engine}.MetricState? _metricState;").Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public {(model.Type.IsSealed ? "" : "virtual ")}string Name => {Names.Literal(model.MetricName)};").Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public global::System.Collections.Generic.IReadOnlyList<string> InputNames => _inputNames;").Line();
        writer.Line($"private {Engine}.MetricState MetricState => _metricState ??= new(CreateLayout());").Line();
    }

    private static void Validation(CodeWriter writer, MetricModel model)
    {
        var checks = model.Validations.Where(validation => !validation.PerUpdate).ToList();
        if (checks.Count == 0)
            return;
        var names = checks.SelectMany(check => check.Arguments).Select(argument => argument.Name).Distinct().ToList();
        var parameters = names.Select(name => $"{model.Config.First(config => config.Name == name).DeclaredType} {name}");
        writer.Line("// Runs with the constructor: a metric that exists has a valid configuration.");
        writer.Line($"private readonly bool _isValid = IsValid({string.Join(", ", names)});").Line();
        using (writer.Open($"private static bool IsValid({string.Join(", ", parameters)})"))
        {
            foreach (var check in checks)
                writer.Line($"{check.Method}({string.Join(", ", check.Arguments.Select(argument => argument.Name))});");
            writer.Line("return true;");
        }

        writer.Line();
    }

    private static void Table(CodeWriter writer, string array)
    {
        writer.Line($"private {Engine}.ConfigTable? {Names.TableField(array)};").Line();
        writer.Line($"private {Engine}.ConfigTable {Names.Table(array)} => {Names.TableField(array)} ??= new({array} ?? []);").Line();
    }

    private static void Dropped(CodeWriter writer, MetricModel model)
    {
        var slots = model.Accumulators.Select((accumulator, slot) => (accumulator.Kind, slot))
            .Where(item => item.Kind == AccumulatorKind.Histogram).Select(item => $"MetricState.Dropped({item.slot})").ToList();
        if (slots.Count == 0)
            return;
        writer.Line("/// <summary>How many indices lay outside the histogram and were left out.</summary>");
        writer.Line($"public long DroppedCount => {string.Join(" + ", slots)};").Line();
    }

    private static void Reset(CodeWriter writer)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line("public void ResetState() => MetricState.Reset();").Line();
    }

    private static void Merge(CodeWriter writer, MetricModel model)
    {
        var name = model.Type.Name;
        writer.Line("/// <summary>Adds what another metric of the same configuration has accumulated; it stays as it is.</summary>");
        writer.Line("/// <param name=\"other\">The other metric.</param>");
        writer.Line("/// <exception cref=\"global::System.ArgumentException\">The configurations or the numbers of columns differ.</exception>");
        using (writer.Open($"public void MergeState({name} other)"))
        {
            writer.Line("global::System.ArgumentNullException.ThrowIfNull(other);");
            writer.Line("MetricState.Merge(other.MetricState);");
        }

        writer.Line();
        writer.Line($"void {Runtime}.IMetric.MergeState({Runtime}.IMetric other) =>");
        using (writer.Indent())
            writer.Line($"MergeState(other as {name} ?? throw {Engine}.MetricState.CannotMerge(this, other));");
        writer.Line();
    }

    private static void Layout(CodeWriter writer, MetricModel model)
    {
        writer.Line($"private {Engine}.MetricLayout CreateLayout() => new({Names.Literal(model.MetricName)})");
        using (writer.Open(null, "};"))
        {
            writer.Line("Inputs =").Line("[");
            using (writer.Indent())
            {
                foreach (var input in model.Inputs)
                    writer.Line(LayoutText.Input(input) + ",");
            }

            writer.Line("],").Line("Slots =").Line("[");
            using (writer.Indent())
            {
                foreach (var slot in LayoutText.Slots(model))
                    writer.Line(slot + ",");
            }

            writer.Line("],");
            if (model.SameShape)
                writer.Line("SameShape = true,");
            if (model.Axis is { } axis)
                writer.Line($"Axes = {(axis.IsArray ? axis.Parameter : $"[{axis.Parameter}]")},");
            Configuration(writer, model);
        }
    }

    private static void Configuration(CodeWriter writer, MetricModel model)
    {
        var parameters = model.Config.Where(config => config.IsConstructorParameter).ToList();
        if (parameters.Count == 0)
            return;
        writer.Line($"Configuration = {Engine}.ConfigurationText.Of(");
        using (writer.Indent())
        {
            for (var i = 0; i < parameters.Count; i++)
                writer.Line($"({Names.Literal(parameters[i].Name)}, {parameters[i].Name}){(i + 1 < parameters.Count ? "," : "),")}");
        }
    }
}
