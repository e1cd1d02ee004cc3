using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>How often each term is needed by different other terms: what is needed twice is worth a variable.</summary>
internal static class UseCounts
{
    public static Dictionary<Term, int> Of(IEnumerable<Term> roots)
    {
        var counts = new Dictionary<Term, int>(ReferenceComparer<Term>.Instance);
        foreach (var root in roots)
            Count(root, counts);
        return counts;
    }

    private static void Count(Term term, Dictionary<Term, int> counts)
    {
        var isKnown = counts.TryGetValue(term, out var count);
        counts[term] = count + 1;
        // A trivial term is printed wherever it is used, and with it what it is made of.
        var isTransparent = term is Term.Unary { Operator: UnaryOperator.Not } or Term.Convert { Operand.Type: ScalarType.Bool };
        if (isKnown && !isTransparent)
            return;
        foreach (var child in term.Children())
            Count(child, counts);
    }
}
