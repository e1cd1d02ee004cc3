using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>
/// Decides the switches one after the other: each leaf knows all its conditions. A switch that stands only in a branch not taken
/// is never asked about, and branches that come out equal become one.
/// </summary>
internal sealed class VariantTree(NameHints hints, Func<IReadOnlyList<AccumulatorVariant>, IReadOnlyList<Assumed>, Dispatch> lower)
{
    /// <summary>More leaves than this would be more code than any metric is worth.</summary>
    public const int MostLeaves = 64;

    private int _leaves;

    /// <summary>Null: too many leaves.</summary>
    public Dispatch? Build(IReadOnlyList<AccumulatorVariant> accumulators) => Build(accumulators, []);

    private Dispatch? Build(IReadOnlyList<AccumulatorVariant> accumulators, IReadOnlyList<Assumed> path)
    {
        if (FirstSwitch(accumulators) is not { } condition)
            return ++_leaves > MostLeaves ? null : lower(accumulators, path);
        if (path.Any(step => step.Condition == condition))
            throw new InvalidOperationException($"{condition} is decided and still asked for.");

        var whenTrue = Build(Assume(accumulators, condition, true), [.. path, new Assumed(condition, true)]);
        if (whenTrue is null)
            return null;
        var whenFalse = Build(Assume(accumulators, condition, false), [.. path, new Assumed(condition, false)]);
        if (whenFalse is null)
            return null;
        return whenTrue.Equals(whenFalse) ? whenTrue : new Dispatch.Branch(condition, whenTrue, whenFalse);
    }

    // What must be asked of the data comes last: a parameter may make the question unnecessary.
    private static Expr? FirstSwitch(IReadOnlyList<AccumulatorVariant> accumulators)
    {
        var switches = accumulators.SelectMany(a => new[] { Switches.First(a.PerColumn), Switches.First(a.Value) }).OfType<Expr>();
        return switches.OrderBy(found => found.SelfAndDescendants().Any(node => node is Expr.BatchFlag) ? 1 : 0).FirstOrDefault();
    }

    private List<AccumulatorVariant> Assume(IReadOnlyList<AccumulatorVariant> accumulators, Expr condition, bool holds) =>
        accumulators
            .Select(accumulator => accumulator with
            {
                Value = new Assumption(condition, holds, hints).Visit(accumulator.Value),
                PerColumn = new Assumption(condition, holds, hints).Visit(accumulator.PerColumn),
            })
            .ToList();
}

/// <summary>A switch and its position.</summary>
internal sealed record Assumed(Expr Condition, bool Holds);
