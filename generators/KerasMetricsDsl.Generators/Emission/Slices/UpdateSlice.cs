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
    /// <summary>The most inputs whose spans are added up where they are.</summary>
    public const int MostDirectInputs = 3;

    /// <summary>The methods that are called in the place of kernels.</summary>
    public EquatableArray<MethodCall> Methods { get; init; } = [];

    /// <summary>
    /// Whether plain spans can be added up where they are: floats, read in one pass whatever the configuration, and nothing of the user's
    /// that runs before it, between or in the place of a kernel.
    /// </summary>
    public bool IsDirect => Methods.Count == 0
        && Shape is SpanShape.Cells or SpanShape.RowsOrCells
        && Inputs.Count <= MostDirectInputs
        && Inputs.All(input => input is { Kind: InputKind.Element, NonNegative: false })
        && Checks.Count == 0
        && Flags.Count == 0
        && IsOnePass(Dispatch);

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

    private static bool IsOnePass(Dispatch dispatch) => dispatch switch
    {
        Dispatch.Branch branch => IsOnePass(branch.WhenTrue) && IsOnePass(branch.WhenFalse),
        Dispatch.Leaf leaf => leaf.Passes.Count == 1 && leaf.Passes[0].Kind != PassKind.Rows,
        _ => false,
    };

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
