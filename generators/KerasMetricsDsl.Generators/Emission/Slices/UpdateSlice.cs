using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Slices;

/// <summary>What <c>X.Update.g.cs</c> depends on.</summary>
/// <param name="Shape">How plain spans are read.</param>
/// <param name="Formulas">For the documentation: one line an accumulator.</param>
internal sealed record UpdateSlice(
    TypeModel Type,
    SpanShape Shape,
    EquatableArray<ConfigModel> Config,
    EquatableArray<InputModel> Inputs,
    EquatableArray<string> Formulas,
    EquatableArray<ValidateModel> Checks,
    EquatableArray<FlagPlan> Flags,
    EquatableArray<KernelCall> Kernels,
    Dispatch Dispatch,
    MemberNames Names)
{
    /// <summary>The methods that are called in the place of kernels.</summary>
    public EquatableArray<MethodCall> Methods { get; init; } = [];

    public static UpdateSlice Of(MetricModel model, MetricPlan plan, bool callsMethods) => new(
        model.Type,
        ShapeOf(model),
        model.Config,
        model.Inputs,
        model.Accumulators.Select(accumulator => $"{accumulator.Name} = {accumulator.Formula}").ToEquatableArray(),
        model.Validations.Where(check => check.PerUpdate).ToEquatableArray(),
        plan.Flags,
        plan.Kernels.Select(KernelCall.Of).ToEquatableArray(),
        plan.Dispatch,
        MemberNames.Of(model))
    { Methods = callsMethods ? MethodCalls.Of(model) : [] };

    private static SpanShape ShapeOf(MetricModel model)
    {
        var hasRows = model.Inputs.Any(input => input.Kind == InputKind.Row);
        var isPerColumn = model.Accumulators.Any(accumulator => accumulator.PerColumn);
        if (!hasRows && !model.Accumulators.Any(accumulator => accumulator.PerColumn || accumulator.PerColumnWhen is not null))
            return model.Accumulators.Any(accumulator => accumulator.AtColumn) ? SpanShape.RowsOrCells : SpanShape.Cells;
        if (model.Inputs.Any(input => input.Kind != InputKind.Row) && hasRows)
            return SpanShape.RowsBesideCells;
        var isCellwise = !isPerColumn && model.Accumulators.All(accumulator => accumulator.AtColumn || !hasRows);
        return isCellwise ? SpanShape.RowsOrCells : SpanShape.Rows;
    }
}

/// <summary>What a plain span of an input stands for.</summary>
internal enum SpanShape
{
    /// <summary>One value a cell.</summary>
    Cells,

    /// <summary>Rows of a length that has to be said.</summary>
    Rows,

    /// <summary>Rows whose number is known from an input beside them that has one value a row.</summary>
    RowsBesideCells,

    /// <summary>Rows, or single cells when no length is said.</summary>
    RowsOrCells,
}
