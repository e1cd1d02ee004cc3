using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>A block of the kernel under construction: its statements, what it has defined already, and its names.</summary>
internal sealed class Scope(Scope? parent, ulong provides, LoopKind? kind, int loop)
{
    private readonly List<object> _items = [];
    private readonly Dictionary<Term, (Term.Local Local, int Position)> _defined = new(ReferenceComparer<Term>.Instance);
    private readonly HashSet<string> _names = [];
    private readonly HashSet<string> _namesInside = [];

    public Scope? Parent => parent;

    /// <summary>The loop variables that can be read here, as bits.</summary>
    public ulong Provides { get; } = provides | (parent?.Provides ?? 0);

    public bool IsInsideColumns => kind is LoopKind.Columns or LoopKind.InnerColumns || (parent?.IsInsideColumns ?? false);

    /// <summary>The outermost loop over columns that is open here.</summary>
    public int? ColumnsLoop => kind == LoopKind.Columns ? loop : parent?.ColumnsLoop;

    public int Position => _items.Count;

    public IEnumerable<LoopDraft> Loops => _items.OfType<LoopDraft>();

    public int PositionOf(LoopDraft loop) => _items.IndexOf(loop);

    public Term.Local? Find(Term term) => _defined.TryGetValue(term, out var found) ? found.Local : null;

    /// <summary>Whether the term is a variable that was defined before the item at a position.</summary>
    public bool IsDefinedBefore(Term term, int position) => _defined.TryGetValue(term, out var found) && found.Position < position;

    public void Add(Statement statement) => _items.Add(statement);

    public void Add(LoopDraft loop) => _items.Add(loop);

    public void Remember(Term term, Term.Local local, int position) => _defined[term] = (local, position);

    public string Declare(string name)
    {
        var unique = name;
        for (var i = 2; IsTaken(unique); i++)
            unique = name + i;
        _names.Add(unique);
        for (var outer = parent; outer is not null; outer = outer.Parent)
            outer._namesInside.Add(unique);
        return unique;
    }

    public EquatableArray<Statement> ToStatements() =>
        _items.Select(item => item as Statement ?? ((LoopDraft)item).ToStatement()).ToEquatableArray();

    private bool IsTaken(string name)
    {
        if (_namesInside.Contains(name) || ReservedNames.Contains(name))
            return true;
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._names.Contains(name))
                return true;
        }

        return false;
    }
}

/// <summary>A loop that may still take in another reduction over the same columns.</summary>
internal sealed record LoopDraft(LoopKind Kind, int Number, string Index, LoopRange Range, Scope Body, List<FoldPlan> Folds)
{
    public Statement ToStatement() => new Statement.Loop(Kind, Number, Index, Range, Body.ToStatements(), Folds.ToEquatableArray());
}
