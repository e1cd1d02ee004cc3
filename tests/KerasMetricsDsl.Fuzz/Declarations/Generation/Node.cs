namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>A piece of a program: a text with places, and the pieces that stand there.</summary>
internal sealed record Node(Kind Kind, string Declared, string Plain, IReadOnlyList<Node> Operands)
{
    public bool IsConstant { get; init; }

    public bool CanFault { get; init; }

    public string DeclaredText => Fill(Declared, operand => operand.DeclaredText);

    public string PlainText => Fill(Plain, operand => operand.PlainText);

    public static Node Leaf(Kind kind, string text) => new(kind, text, text, []);

    /// <summary>This piece with another one at a position.</summary>
    public Node With(int position, Node operand) => this with { Operands = [.. Operands.Select((old, i) => i == position ? operand : old)] };

    private string Fill(string text, Func<Node, string> textOf)
    {
        for (var i = 0; i < Operands.Count; i++)
            text = text.Replace($"${i}", textOf(Operands[i]), StringComparison.Ordinal);
        return text;
    }
}
