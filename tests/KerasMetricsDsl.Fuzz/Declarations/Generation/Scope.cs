namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>The variables that a piece can read, the names that rules ask for, and the rules that this metric adds.</summary>
internal sealed record Scope(IReadOnlyList<(string Name, Kind Kind)> Variables, IReadOnlySet<string> Names, IReadOnlyList<Rule> Rules)
{
    public Scope With(IEnumerable<(string Name, Kind Kind)> variables) => this with { Variables = [.. Variables, .. variables] };

    public IEnumerable<Node> Leaves(Kind kind) => Variables.Where(variable => variable.Kind == kind).Select(variable => Node.Leaf(kind, variable.Name));

    /// <summary>What stands where nothing else may: it is no constant and never fails.</summary>
    public Node Fallback(Kind kind) => Leaves(kind).FirstOrDefault() ?? kind switch
    {
        Kind.Int => new(kind, "(int)$0", "(int)$0", [Fallback(Kind.Float)]),
        Kind.Float => new(kind, "(float)$0", "(float)$0", [Leaves(Kind.Int).First()]),
        Kind.Bool => new(kind, "($0 > 0f)", "($0 > 0f)", [Fallback(Kind.Float)]),
        Kind.Pair => new(kind, "($0, $1)", "($0, $1)", [Fallback(Kind.Float), Fallback(Kind.Int)]),
        _ => throw new InvalidOperationException($"There is no {kind} here."),
    };
}
