using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using static KerasMetricsDsl.Generators.Emission.SourceFile;

namespace KerasMetricsDsl.Generators.Emission;

/// <summary>Writes <c>X.Update.g.cs</c>: the update's overloads and the choice of kernels.</summary>
internal static class UpdateEmitter
{
    public static string Emit(MetricModel model, MetricPlan plan) =>
        Write(model.Type, $"{Engine}.IMetricKernels", EquatableArray<string>.Empty, writer =>
        {
            Inputs(writer, model);
            if (TakesColumns(model))
                Columns(writer, model);
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public void UpdateState(in {Runtime}.MetricBatch batch) => MetricState.Update(in batch, this);").Line();
            Run(writer, model, plan);
        });

    /// <summary>Rows may come as plain spans with a length; a sparse row's length depends on the configuration, so there it may not.</summary>
    private static bool TakesColumns(MetricModel model) =>
        model.Inputs.Any(input => input.Kind == InputKind.Row) && model.Inputs.All(input => input.SparseWhen is null);

    private static void Inputs(CodeWriter writer, MetricModel model)
    {
        Documentation(writer, model, "An array or span is a batch of samples; a tensor has its own shape.", columns: false);
        var parameters = model.Inputs.Select(input => $"{Runtime}.MetricInput {input.Name}");
        Signature(writer, [.. parameters, $"{Runtime}.MetricInput sampleWeight = default", $"{Runtime}.MetricInput mask = default"]);
        using (writer.Indent())
            writer.Line($"UpdateState(new {Runtime}.MetricBatch({Names(model)}) {{ SampleWeight = sampleWeight, Mask = mask }});");
        writer.Line();
    }

    private static void Columns(CodeWriter writer, MetricModel model)
    {
        Documentation(writer, model, "Rows follow one another in plain spans.", columns: true);
        const string Span = "global::System.ReadOnlySpan";
        var parameters = model.Inputs.Select(input => $"{Span}<{Element(input)}> {input.Name}");
        Signature(writer, [.. parameters, "int columns", $"{Span}<float> sampleWeight = default", $"{Span}<bool> mask = default"]);
        var arguments = model.Inputs.Select(input =>
            input.Kind == InputKind.Row ? $"{Runtime}.MetricInput.Rows({input.Name}, columns)" : input.Name);
        using (writer.Indent())
        {
            writer.Line("UpdateState(");
            using (writer.Indent())
            {
                foreach (var argument in arguments)
                    writer.Line(argument + ",");
                writer.Line("sampleWeight,").Line("mask);");
            }
        }

        writer.Line();
    }

    private static void Documentation(CodeWriter writer, MetricModel model, string remark, bool columns)
    {
        writer.Line($"/// <summary>Adds a batch: all of it or, if this throws, nothing. {remark}</summary>");
        foreach (var input in model.Inputs)
            writer.Line($"/// <param name=\"{input.Name}\">{Meaning(input.Kind)}</param>");
        if (columns)
            writer.Line("/// <param name=\"columns\">The length of a row.</param>");
        writer.Line("/// <param name=\"sampleWeight\">The weights of the samples; none given: 1.</param>");
        writer.Line("/// <param name=\"mask\">Samples that are false are left out, even if NaN.</param>");
        writer.Line("/// <exception cref=\"global::System.ArgumentException\">Inputs, weights or mask do not fit together.</exception>");
    }

    private static string Meaning(InputKind kind) => kind switch
    {
        InputKind.Row => "Rows of values.",
        InputKind.Label => "Labels.",
        InputKind.Flag => "Flags.",
        _ => "Values.",
    };

    private static void Signature(CodeWriter writer, List<string> parameters)
    {
        writer.Line("public void UpdateState(");
        using (writer.Indent())
        {
            for (var i = 0; i < parameters.Count; i++)
                writer.Line(parameters[i] + (i + 1 < parameters.Count ? "," : ") =>"));
        }
    }

    private static string Names(MetricModel model) => string.Join(", ", model.Inputs.Select(input => input.Name));

    private static string Element(InputModel input) => input.DeclaredType == "Row" ? "float" : input.DeclaredType;

    private static void Run(CodeWriter writer, MetricModel model, MetricPlan plan)
    {
        using var method = writer.Open($"void {Engine}.IMetricKernels.Run({Engine}.MetricUpdate update)");
        foreach (var check in model.Validations.Where(validation => validation.PerUpdate))
        {
            var arguments = check.Arguments.Select(argument => argument.IsShape
                ? $"update.Shape({model.Inputs.TakeWhile(input => input.Name != argument.Name).Count()})"
                : argument.Name);
            writer.Line($"{check.Method}({string.Join(", ", arguments)});");
        }

        foreach (var flag in model.BatchFlags)
            writer.Line($"var {ParameterPrinter.BatchFlag(flag.Method)} = update.All(new {flag.Method}Kernel());");
        new DispatchPrinter(writer, model, plan).Print(plan.Dispatch);
    }
}
