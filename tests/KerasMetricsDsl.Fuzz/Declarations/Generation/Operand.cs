namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>A place in a rule's text that another piece fills.</summary>
/// <param name="Kind">Which pieces fit.</param>
/// <param name="Binds">The kinds of the variables that the rule declares for this piece: <c>$a</c>, <c>$b</c>, <c>$c</c>.</param>
internal sealed record Operand(Kind Kind, params Kind[] Binds)
{
    /// <summary>C# would reject a constant here, such as a divisor of 0.</summary>
    public bool IsVariable { get; init; }

    /// <summary>
    /// No read that may fail: C# computes this piece always, a kernel only where it is used, so the two may differ in whether they throw.
    /// </summary>
    public bool IsSafe { get; init; }

    public static implicit operator Operand(Kind kind) => new(kind);

    public static Operand Variable(Kind kind) => new(kind) { IsVariable = true };

    public static Operand Safe(Kind kind, params Kind[] binds) => new(kind, binds) { IsSafe = true };
}
