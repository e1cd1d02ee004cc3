using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>
/// Keeps one object for each distinct term of a kernel. A value that is used twice is then one object with two users, equal terms are the
/// same object, and every pass looks at each of them once: the work follows the source, not the formula written out.
/// </summary>
internal sealed class TermTable
{
    /// <summary>More than any kernel is worth; only reads behind ever new conditions come to so many.</summary>
    private const int MostTerms = 50_000;

    private static readonly Term Hole = new Term.BoolLiteral(false);

    private readonly Dictionary<Term, Term> _known = new(ReferenceComparer<Term>.Instance);
    private readonly Dictionary<Shape, Term> _terms = [];
    private readonly Dictionary<Term, int> _highestLoops = new(ReferenceComparer<Term>.Instance);

    /// <summary>The one object for a term.</summary>
    public Term Of(Term term)
    {
        if (_known.TryGetValue(term, out var known))
            return known;
        var own = term.MapChildren(Of);
        var shape = new Shape(own);
        if (!_terms.TryGetValue(shape, out known))
        {
            if (_terms.Count == MostTerms)
                throw new FormulaTooLargeException($"its kernel has more than {MostTerms} different parts, so compute less under different conditions");
            _terms.Add(shape, known = own);
            _known[own] = own;
        }

        return _known[term] = known;
    }

    /// <summary>The highest number of a loop inside the term; 0 when there is none.</summary>
    public int HighestLoop(Term term)
    {
        if (_highestLoops.TryGetValue(term, out var highest))
            return highest;
        highest = term is Term.Fold fold ? fold.Loop : 0;
        foreach (var child in term.Children())
            highest = Math.Max(highest, HighestLoop(child));
        return _highestLoops[term] = highest;
    }

    /// <summary>A term whose children are compared as objects.</summary>
    private readonly struct Shape(Term term) : IEquatable<Shape>
    {
        private readonly Term[] _children = [.. term.Children()];
        private readonly Term _own = term.MapChildren(_ => Hole);

        public bool Equals(Shape other) => _own.Equals(other._own) && _children.SequenceEqual(other._children, ReferenceComparer<Term>.Instance);

        public override bool Equals(object? obj) => obj is Shape other && Equals(other);

        public override int GetHashCode()
        {
            var hash = _own.GetHashCode();
            foreach (var child in _children)
                hash = unchecked((hash * 31) + ReferenceComparer<Term>.Instance.GetHashCode(child));
            return hash;
        }
    }
}
