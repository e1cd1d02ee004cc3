using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Which accumulators share a kernel over elements, and so a pass over the data.</summary>
internal static class AccumulatorGroups
{
    private const int Largest = 4;

    public static IEnumerable<IReadOnlyList<AccumulatorVariant>> Of(IEnumerable<AccumulatorVariant> accumulators)
    {
        foreach (var alike in accumulators.GroupBy(Kind))
        {
            var members = alike.ToList();
            var size = members[0].Model.Kind == AccumulatorKind.Histogram ? 1 : Largest;
            for (var start = 0; start < members.Count; start += size)
                yield return members.GetRange(start, Math.Min(size, members.Count - start));
        }
    }

    // A histogram's cells cannot share a kernel with sums; the others must agree on all that is decided once a pass.
    private static (bool, RowReduction, bool, string?, bool, bool) Kind(AccumulatorVariant accumulator) => (
        accumulator.Model.Kind == AccumulatorKind.Histogram,
        accumulator.Reduction,
        accumulator.Model.UsesWeight,
        accumulator.Model.Over,
        accumulator.Model.PerColumn || accumulator.Model.PerColumnWhen is not null,
        accumulator.Model.AtColumn);
}
