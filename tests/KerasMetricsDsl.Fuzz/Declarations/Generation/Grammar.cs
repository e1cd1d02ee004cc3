using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>Derives random pieces of programs from rules.</summary>
internal sealed class Grammar(Random random, IReadOnlyList<Rule> common)
{
    private const int Attempts = 6;

    /// <summary>What every declaration is made of.</summary>
    public static IReadOnlyList<Rule> Common { get; } =
        [.. FloatRules.All, .. IntRules.All, .. BoolRules.All, .. RowRules.All, .. BodyRules.All];

    private int _names;

    public Node Derive(Operand operand, Scope scope, int depth)
    {
        for (var i = 0; i < Attempts; i++)
        {
            var node = Derive(operand.Kind, scope, depth);
            if (!(operand.IsVariable && node.IsConstant) && !(operand.IsSafe && node.CanFault))
                return node;
        }

        return scope.Fallback(operand.Kind);
    }

    /// <summary>One rule's piece, with operands that are derived.</summary>
    public Node Apply(Rule rule, Scope scope, int depth)
    {
        var (declared, plain) = (rule.Declared, rule.Plain ?? rule.Declared);
        var operands = new List<Node>();
        var bound = new Dictionary<char, string>();
        foreach (var operand in rule.Operands)
        {
            var variables = operand.Binds.Select((kind, i) => (Name: NameOf((char)('a' + i), bound), Kind: kind)).ToArray();
            operands.Add(Derive(operand, scope.With(variables), depth - 1));
        }

        foreach (var (letter, name) in bound)
        {
            declared = declared.Replace($"${letter}", name, StringComparison.Ordinal);
            plain = plain.Replace($"${letter}", name, StringComparison.Ordinal);
        }

        return new(rule.Kind, declared, plain, operands)
        {
            IsConstant = rule.Folds && operands.All(operand => operand.IsConstant),
            CanFault = rule.Faults || operands.Any(operand => operand.CanFault),
        };
    }

    private Node Derive(Kind kind, Scope scope, int depth)
    {
        var rules = common.Concat(scope.Rules)
            .Where(rule => rule.Kind == kind && rule.Needs.All(scope.Names.Contains) && (depth > 0 || rule.Operands.Length == 0)).ToArray();
        var leaves = scope.Leaves(kind).ToArray();
        // Variables matter more than literals.
        var takesLeaf = leaves.Length > 0 && (rules.Length == 0 || (depth <= 0 ? random.Next(3) > 0 : random.OneIn(5)));
        if (takesLeaf)
            return random.Pick(leaves);
        return rules.Length > 0 ? Apply(random.Pick(rules), scope, depth) : DeriveDeeper(kind, scope);
    }

    // A kind without leaves, such as a body, where the depth is used up.
    private Node DeriveDeeper(Kind kind, Scope scope) =>
        kind is Kind.Float or Kind.Int or Kind.Bool or Kind.Rows or Kind.Pair ? scope.Fallback(kind) : Derive(kind, scope, 1);

    private string NameOf(char letter, Dictionary<char, string> bound)
    {
        if (!bound.TryGetValue(letter, out var name))
            bound[letter] = name = $"v{_names++}";
        return name;
    }
}
