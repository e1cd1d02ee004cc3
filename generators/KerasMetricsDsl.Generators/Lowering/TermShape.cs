using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>The children of a term: the one place that knows them, so that every pass over terms stays short.</summary>
internal static class TermShape
{
    public static IEnumerable<Term> Children(this Term term) => term switch
    {
        Term.Pick pick => [pick.Index, pick.When],
        Term.Lookup lookup => [lookup.Index, lookup.When],
        Term.Unary unary => [unary.Operand],
        Term.Binary binary => [binary.Left, binary.Right],
        Term.Select select => [select.Condition, select.WhenTrue, select.WhenFalse],
        Term.Convert convert => [convert.Operand],
        Term.Call call => call.Arguments,
        Term.InRange range => [range.Index, range.Size],
        Term.Fold fold => [fold.Body],
        _ => [],
    };

    public static Term MapChildren(this Term term, Func<Term, Term> map) => term switch
    {
        Term.Pick pick => pick with { Index = map(pick.Index), When = map(pick.When) },
        Term.Lookup lookup => lookup with { Index = map(lookup.Index), When = map(lookup.When) },
        Term.Unary unary => new Term.Unary(unary.Operator, map(unary.Operand)),
        Term.Binary binary => binary with { Left = map(binary.Left), Right = map(binary.Right) },
        Term.Select select => new Term.Select(map(select.Condition), map(select.WhenTrue), map(select.WhenFalse)),
        Term.Convert convert => convert with { Operand = map(convert.Operand) },
        Term.Call call => call with { Arguments = call.Arguments.Select(map).ToEquatableArray() },
        Term.InRange range => new Term.InRange(map(range.Index), map(range.Size)),
        Term.Fold fold => fold with { Body = map(fold.Body) },
        _ => term,
    };

    /// <summary>Nothing to compute: naming such a term would only lengthen the kernel.</summary>
    public static bool IsAtom(this Term term) =>
        term is Term.BoolLiteral or Term.IntLiteral or Term.FloatLiteral or Term.Field or Term.Local;

    /// <summary>Reads memory or asks the engine; always given a name, so that formulas read as the author's.</summary>
    public static bool IsRead(this Term term) => term is
        Term.Cell or Term.ColumnValue or Term.Weight or Term.Entry or Term.TableValue or Term.Pick or Term.Lookup
        or Term.ArgReduce or Term.CellColumn
        or Term.Convert { Operand: Term.RowLength or Term.TableLength };

    /// <summary>The loop that a term names itself, not counting its children.</summary>
    public static int? OwnLoop(this Term term) => term switch
    {
        Term.ColumnValue value => value.Loop,
        Term.LoopIndex index => index.Loop,
        Term.TableValue value => value.Loop,
        Term.Weight weight => weight.Loop,
        _ => null,
    };

    /// <summary>The distinct objects that roots are made of, each once, parents first.</summary>
    public static IEnumerable<Term> Distinct(IEnumerable<Term> roots)
    {
        var seen = new HashSet<Term>(ReferenceComparer<Term>.Instance);
        var pending = new Stack<Term>(roots.Reverse());
        while (pending.Count > 0)
        {
            var term = pending.Pop();
            if (!seen.Add(term))
                continue;
            yield return term;
            foreach (var child in term.Children().Reverse())
                pending.Push(child);
        }
    }
}
