using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Which loop variables a term needs, as bits: loop n is bit n, the entry of an <c>Over</c> array bit 0.</summary>
internal sealed class Dependencies
{
    public const ulong Entry = 1;

    private readonly Dictionary<Term, ulong> _known = new(ReferenceComparer<Term>.Instance);

    public static ulong Loop(int number) => 1UL << number;

    public ulong Of(Term term)
    {
        if (_known.TryGetValue(term, out var known))
            return known;
        var needs = term switch
        {
            Term.Entry => Entry,
            _ => term.OwnLoop() is { } loop ? Loop(loop) : 0,
        };
        foreach (var child in term.Children())
            needs |= Of(child);
        if (term is Term.Fold fold)
            needs &= ~Loop(fold.Loop);
        return _known[term] = needs;
    }
}
