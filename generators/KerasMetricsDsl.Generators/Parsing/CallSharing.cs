using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// Gives calls that occur several times one place: around the smallest part of the expression that holds them all. Every value is looked
/// at once, so the result is a tree that is no larger than what was read.
/// </summary>
internal sealed class CallSharing : ExprRewriter
{
    private readonly Dictionary<int, int> _total;
    private readonly Dictionary<int, Expr.Let> _calls;
    private Dictionary<int, int> _uses = [];

    private CallSharing(Dictionary<int, int> total, Dictionary<int, Expr.Let> calls) => (_total, _calls) = (total, calls);

    public static Expr Of(Expr expression, HashSet<int> calls)
    {
        var references = new References(calls);
        var flat = references.Visit(expression);
        return new CallSharing(references.Uses, references.Calls).Visit(flat);
    }

    public override Expr Visit(Expr expression)
    {
        var outer = _uses;
        _uses = [];
        var node = base.Visit(expression);
        // A call's own value may hold the last use of another one: that one then goes around both.
        while (_uses.FirstOrDefault(use => use.Value == _total[use.Key]) is { Value: > 0, Key: var complete })
        {
            _uses.Remove(complete);
            var call = _calls[complete];
            node = new Expr.Let(call.Id, call.Name, Visit(call.Value), node, IsCall: true);
        }

        foreach (var use in _uses)
            outer[use.Key] = (outer.TryGetValue(use.Key, out var before) ? before : 0) + use.Value;
        _uses = outer;
        return node;
    }

    public override Expr VisitLocal(Expr.Local node)
    {
        if (!_total.TryGetValue(node.Id, out var total))
            return node;
        if (total == 1)
            return Visit(_calls[node.Id].Value);
        _uses[node.Id] = 1;
        return node;
    }

    /// <summary>Takes the values of calls out, each once, and counts where they are used.</summary>
    private sealed class References(HashSet<int> calls) : ExprRewriter
    {
        public Dictionary<int, int> Uses { get; } = [];

        public Dictionary<int, Expr.Let> Calls { get; } = [];

        public override Expr VisitLet(Expr.Let node)
        {
            if (!calls.Contains(node.Id))
                return base.VisitLet(node);
            Uses[node.Id] = (Uses.TryGetValue(node.Id, out var before) ? before : 0) + 1;
            if (before == 0)
            {
                Calls[node.Id] = node;
                Calls[node.Id] = new Expr.Let(node.Id, node.Name, Visit(node.Value), node.Body, IsCall: true);
            }

            return node.Body;
        }
    }
}
