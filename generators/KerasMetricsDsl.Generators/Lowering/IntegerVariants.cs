using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>
/// The last question that decides about kernels: whether inputs that are compared with each other hold integers. A metric without such a
/// comparison is never asked.
/// </summary>
internal static class IntegerVariants
{
    // Each pair doubles the kernels.
    private const int MostPairs = 4;

    // The engine's: an input that is read as integers besides takes one more place.
    private const int MostInputs = 8;

    public static Dispatch Of(
        MetricModel metric,
        IReadOnlyList<AccumulatorVariant> accumulators,
        IReadOnlyList<Assumed> path,
        Func<IReadOnlyList<AccumulatorVariant>, IReadOnlyList<Assumed>, IReadOnlyList<int>, Dispatch> lower)
    {
        var comparisons = new IntegerComparisons(metric, null);
        foreach (var accumulator in accumulators)
            comparisons.Visit(accumulator.Value);
        var pairs = comparisons.Found.OrderBy(pair => pair.First).ThenBy(pair => pair.Second).Take(MostPairs).ToList();
        return Decide(accumulators, path, 0, []);

        Dispatch Decide(IReadOnlyList<AccumulatorVariant> variants, IReadOnlyList<Assumed> steps, int next, IReadOnlyList<int> integers)
        {
            if (next == pairs.Count)
                return lower(variants, steps, integers);
            var pair = pairs[next];
            var read = integers.Concat([pair.First, pair.Second]).Where(input => metric.Inputs[input].Kind != InputKind.Label);
            IReadOnlyList<int> more = read.Distinct().OrderBy(input => input).ToList();
            var whenFalse = Decide(variants, [.. steps, new Assumed(pair, false)], next + 1, integers);
            if (metric.Inputs.Count + more.Count > MostInputs)
                return whenFalse;
            var whenTrue = Decide(Rewritten(metric, variants, pair), [.. steps, new Assumed(pair, true)], next + 1, more);
            return new Dispatch.Branch(pair, whenTrue, whenFalse);
        }
    }

    private static List<AccumulatorVariant> Rewritten(MetricModel metric, IEnumerable<AccumulatorVariant> accumulators, Expr.AreIntegers pair) =>
        accumulators
            .Select(accumulator => accumulator with { Value = new IntegerComparisons(metric, pair).Visit(accumulator.Value) })
            .ToList();
}
