namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>One form of the language.</summary>
/// <param name="Kind">What it makes.</param>
/// <param name="Declared">Its text in a declaration: <c>$0</c>, <c>$1</c> are operands, <c>$a</c>, <c>$b</c> variables it declares.</param>
/// <param name="Operands">What stands at $0, $1, ….</param>
internal sealed record Rule(Kind Kind, string Declared, params Operand[] Operands)
{
    /// <summary>The text in plain C#, where the language means something else by the same words.</summary>
    public string? Plain { get; init; }

    /// <summary>Names that must be in scope.</summary>
    public string[] Needs { get; init; } = [];

    /// <summary>C# computes it while it compiles, if its operands are constants.</summary>
    public bool Folds { get; init; }

    /// <summary>It throws for some data.</summary>
    public bool Faults { get; init; }
}
