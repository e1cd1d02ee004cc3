using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Kernels that look at one cell: for groups of values and for single histograms.</summary>
internal sealed class ElementLowering(MetricModel metric, NameHints hints, IReadOnlyList<int> integers)
{
    public KernelPlan Lower(IReadOnlyList<AccumulatorVariant> group) =>
        group[0].Model.Kind == AccumulatorKind.Histogram ? LowerHistogram(group[0]) : LowerValues(group);

    private KernelPlan.Element LowerValues(IReadOnlyList<AccumulatorVariant> group)
    {
        var context = new KernelContext(metric, isRowKernel: false, hints, integers);
        var values = new List<Term>();
        foreach (var accumulator in group)
        {
            var value = new TermBuilder(context, accumulator).Build(accumulator.Value);
            value = group[0].Reduction == RowReduction.Sum ? Term.AsCondition(value) : Term.AsFloat(value);
            context.Hint(value, Identifiers.Camel(accumulator.Model.Name));
            values.Add(value);
        }

        var statements = Schedule(context, values, out var lowered, out var inputs);
        var cost = KernelCost.Of(statements, lowered);
        return new KernelPlan.Element(
            "",
            Formulas(group),
            context.Fields.ToArray(),
            statements,
            lowered.ToEquatableArray(),
            group[0].Reduction,
            !group[0].Model.UsesWeight,
            cost.Tenths,
            cost.IsInlined)
        { Integers = context.Integers, Inputs = inputs };
    }

    private KernelPlan.Bucket LowerHistogram(AccumulatorVariant accumulator)
    {
        var context = new KernelContext(metric, isRowKernel: false, hints, integers);
        var builder = new TermBuilder(context, accumulator);
        var (index, factor) = HistogramIndex.Of(accumulator.Model, Body(accumulator.Value, builder), builder, context);
        var statements = Schedule(context, factor is null ? [index] : [index, factor], out var lowered, out var inputs);
        return new KernelPlan.Bucket(
            "",
            Formulas([accumulator]),
            context.Fields.ToArray(),
            statements,
            lowered[0],
            factor is null ? null : lowered[1],
            !accumulator.Model.UsesWeight,
            KernelCost.Of(statements, lowered).IsInlined)
        { Integers = context.Integers, Inputs = inputs };
    }

    /// <summary>A tuple stands at the end of its lets: they are built first, then its items one by one.</summary>
    public static Expr Body(Expr value, TermBuilder builder)
    {
        while (value is Expr.Let let)
        {
            builder.Bind(let);
            value = let.Body;
        }

        return value;
    }

    public static EquatableArray<string> Formulas(IEnumerable<AccumulatorVariant> group) =>
        group.Select(accumulator => $"{accumulator.Model.Name}: {accumulator.Model.Formula}").ToEquatableArray();

    private static EquatableArray<Statement> Schedule(
        KernelContext context, IReadOnlyList<Term> built, out List<Term> lowered, out int inputs)
    {
        var values = built.Select(context.Terms.Of).ToList();
        var scheduler = new Scheduler(context, UseCounts.Of(values));
        // Inputs first and in their order, as the author's parameter list has them.
        var cells = TermShape.Distinct(values).OfType<Term.Cell>().OrderBy(cell => cell.Input).ThenBy(cell => cell.Type).ToList();
        inputs = context.Inputs(cells);
        foreach (var cell in cells)
            scheduler.Lower(cell, scheduler.Root);
        lowered = values.Select(value => scheduler.Lower(value, scheduler.Root)).ToList();
        return scheduler.Root.ToStatements();
    }
}
