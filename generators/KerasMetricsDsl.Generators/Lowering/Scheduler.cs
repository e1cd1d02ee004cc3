using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>
/// Puts terms into statements. A value that is used twice, named by the author or read from memory becomes a variable, in the
/// outermost block that knows all it needs: so nothing is computed twice, and nothing inside a loop that does not change in it.
/// </summary>
internal sealed class Scheduler(KernelContext context, IReadOnlyDictionary<Term, int> uses)
{
    private static readonly string[] Indices = ["c", "j", "l", "m"];

    private readonly Dependencies _dependencies = new();
    private readonly TermNames _names = new(context);

    public Scope Root { get; } = new(null, 0, null, 0);

    /// <summary>The term in the words of a scope: variables instead of what is shared.</summary>
    public Term Lower(Term term, Scope scope)
    {
        if (term.IsAtom())
            return term;
        var home = Home(term, scope);
        if (home.Find(term) is { } known)
            return known;
        if (term is Term.Fold fold)
            return Lower(fold, home);
        var isInvariant = home != scope;
        if (!isInvariant && !IsNamed(term))
            return term.MapChildren(child => Lower(child, scope));
        return Define(term, AtColumns(term, home).MapChildren(child => Lower(child, home)), home);
    }

    /// <summary>Opens a loop that ends in sinks instead of folds; <see cref="Close"/> puts it behind what its body needs.</summary>
    public static LoopDraft Open(Scope scope, LoopKind kind, LoopRange range, int number)
    {
        var provides = kind == LoopKind.Entries ? Dependencies.Entry : Dependencies.Loop(number);
        var body = new Scope(scope, provides, kind, number);
        var index = kind switch
        {
            LoopKind.Entries => "e",
            LoopKind.Table => "i",
            _ => Indices[Depth(scope)],
        };
        // Printers know the entries' index by its name, which no local has.
        return new LoopDraft(kind, number, kind == LoopKind.Entries ? index : body.Declare(index), range, body, []);
    }

    public static void Close(Scope scope, LoopDraft loop) => scope.Add(loop);

    private Term.Local Define(Term term, Term value, Scope scope)
    {
        var local = new Term.Local(scope.Declare(_names.Of(term)), term.Type);
        scope.Remember(term, local, scope.Position);
        scope.Add(new Statement.Define(local.Name, value));
        return local;
    }

    private Term AtColumns(Term term, Scope scope)
    {
        if (scope.ColumnsLoop is not { } loop || (_dependencies.Of(term) & Dependencies.Loop(loop)) == 0)
            return term;
        return term switch
        {
            Term.Pick pick => pick with { Loop = loop },
            Term.Lookup lookup => lookup with { Loop = loop },
            _ => term,
        };
    }

    private Term.Local Lower(Term.Fold fold, Scope scope)
    {
        var known = FindLoop(fold, scope);
        var loop = known ?? Open(scope, KindOf(fold, scope), fold.Range, fold.Loop);
        var value = Lower(fold.Body, loop.Body);
        var name = scope.Declare(_names.Of(fold));
        var parts = loop.Kind == LoopKind.Columns ? scope.Declare(name + "Parts") : name;
        loop.Folds.Add(new FoldPlan(name, parts, fold.Kind, fold.Range.Input, value));
        if (known is null)
            Close(scope, loop);
        var local = new Term.Local(name, ScalarType.Float);
        scope.Remember(fold, local, scope.PositionOf(loop));
        return local;
    }

    // Two reductions may share a loop when the second needs nothing that is computed after the loop began.
    private LoopDraft? FindLoop(Term.Fold fold, Scope scope) => scope.Loops.LastOrDefault(loop =>
        loop.Number == fold.Loop
        && loop.Kind == KindOf(fold, scope)
        && loop.Range == fold.Range
        && IsReady(fold.Body, fold.Loop, scope, scope.PositionOf(loop), new(ReferenceComparer<Term>.Instance)));

    private bool IsReady(Term term, int loop, Scope scope, int position, HashSet<Term> asked)
    {
        // The first part that is not ready ends the search: what was asked before was ready.
        if (term.IsAtom() || !asked.Add(term))
            return true;
        if ((_dependencies.Of(term) & Dependencies.Loop(loop)) != 0)
            return term is not Term.Fold && term.Children().All(child => IsReady(child, loop, scope, position, asked));
        var home = Home(term, scope);
        return home == scope ? home.IsDefinedBefore(term, position) : home.Find(term) is not null;
    }

    private static LoopKind KindOf(Term.Fold fold, Scope scope)
    {
        if (!fold.Range.IsRow)
            return LoopKind.Table;
        return scope.IsInsideColumns ? LoopKind.InnerColumns : LoopKind.Columns;
    }

    private bool IsNamed(Term term) =>
        term.IsRead() || context.HintFor(term) is not null || (uses.TryGetValue(term, out var count) && count > 1 && !IsTrivial(term));

    // A negated or converted mask costs nothing; a name for it would only hide what it is.
    private static bool IsTrivial(Term term) => term is
        Term.LoopIndex or Term.Unary { Operator: UnaryOperator.Not } or Term.Convert { Operand.Type: ScalarType.Bool };

    private Scope Home(Term term, Scope scope)
    {
        var needs = _dependencies.Of(term);
        var home = scope;
        while (home.Parent is { } outer && (needs & ~outer.Provides) == 0)
            home = outer;
        return home;
    }

    private static int Depth(Scope? scope)
    {
        var depth = 0;
        for (; scope is not null; scope = scope.Parent)
            depth += scope.IsInsideColumns ? 1 : 0;
        return Math.Min(depth, Indices.Length - 1);
    }
}
