using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>From what the author wrote to kernels and the choice among them.</summary>
internal static class MetricLowering
{
    /// <summary>Null when the configuration decides more than <see cref="VariantTree.MostLeaves"/> variants.</summary>
    public static MetricPlan? Lower(MetricModel metric)
    {
        var hints = new NameHints();
        var kernels = new KernelSet(metric);
        var tree = new VariantTree(hints, (accumulators, path) =>
            IntegerVariants.Of(metric, accumulators, path, (variant, steps, integers) => LowerLeaf(metric, hints, kernels, variant, steps, integers)));
        if (tree.Build(Variants(metric, hints)) is not { } dispatch)
            return null;
        var flags = metric.BatchFlags.Select(flag => new FlagPlan(flag.Method, LowerFlag(metric, flag, hints, kernels))).ToList();
        return kernels.Name(dispatch, flags);
    }

    private static List<AccumulatorVariant> Variants(MetricModel metric, NameHints hints) =>
        MetricSlots.Of(metric)
            .Select((slot, position) =>
                new AccumulatorVariant(position, slot.Model, new Simplifier(hints).Visit(slot.Model.Value), PerColumn(metric, slot.Model)))
            .ToList();

    // Without rows the engine finds the column by itself, and the same kernel serves both ways.
    private static Expr PerColumn(MetricModel metric, AccumulatorModel model) =>
        model.PerColumnWhen is { } flag && HasRows(metric)
            ? new Expr.Config(flag, ScalarType.Bool)
            : new Expr.BoolConstant(model.PerColumn);

    private static bool HasRows(MetricModel metric) => metric.Inputs.Any(input => input.Kind == InputKind.Row);

    private static Dispatch.Leaf LowerLeaf(
        MetricModel metric,
        NameHints hints,
        KernelSet kernels,
        IReadOnlyList<AccumulatorVariant> accumulators,
        IReadOnlyList<Assumed> path,
        IReadOnlyList<int> integers)
    {
        if (HasRows(metric) && !accumulators.All(accumulator => ColumnReads.IsElementwise(metric, accumulator, path)))
        {
            var rows = kernels.Add(new RowLowering(metric, hints, integers).Lower(accumulators), accumulators, path);
            var slots = accumulators.Select(accumulator => accumulator.Slot).ToEquatableArray();
            return new Dispatch.Leaf([new Pass(rows, PassKind.Rows, slots, null)]);
        }

        var passes = new List<Pass>();
        foreach (var group in AccumulatorGroups.Of(accumulators))
        {
            var plan = new ElementLowering(metric, hints, integers).Lower(group);
            var kind = plan is KernelPlan.Bucket ? PassKind.Buckets : PassKind.Elements;
            var slots = group.Select(accumulator => accumulator.Slot).ToEquatableArray();
            passes.Add(new Pass(kernels.Add(plan, group, path), kind, slots, group[0].Model.Over));
        }

        return new Dispatch.Leaf(passes.ToEquatableArray());
    }

    private static Dispatch LowerFlag(MetricModel metric, BatchFlagModel flag, NameHints hints, KernelSet kernels)
    {
        // Not weighted: a cell of weight 0 has a say, one that is masked has none.
        var model = new AccumulatorModel(
            flag.Method, AccumulatorKind.Min, null, false, null, false, UsesWeight: true, [], ScalarType.Bool, flag.Predicate, null, "", []);
        var value = new Simplifier(hints).Visit(flag.Predicate);
        var predicate = new AccumulatorVariant(-1, model, value, new Expr.BoolConstant(false));
        return IntegerVariants.Of(metric, [predicate], [], (variant, path, integers) =>
        {
            var kernel = kernels.Add(new ElementLowering(metric, hints, integers).Lower(variant), flag.Method, path);
            return new Dispatch.Leaf([new Pass(kernel, PassKind.Elements, [], null)]);
        });
    }
}
