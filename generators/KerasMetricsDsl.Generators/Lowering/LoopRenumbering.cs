using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Terms with another number for one loop; each object is rewritten once.</summary>
internal sealed class LoopRenumbering(TermTable terms, int from, int to)
{
    private readonly Dictionary<Term, Term> _known = new(ReferenceComparer<Term>.Instance);

    public Term Of(Term term)
    {
        if (_known.TryGetValue(term, out var known))
            return known;
        return _known[term] = terms.Of(term switch
        {
            Term.ColumnValue value when value.Loop == from => value with { Loop = to },
            Term.LoopIndex index when index.Loop == from => new Term.LoopIndex(to),
            Term.TableValue value when value.Loop == from => value with { Loop = to },
            Term.Weight weight when weight.Loop == from => new Term.Weight(to),
            _ => term.MapChildren(Of),
        });
    }
}
