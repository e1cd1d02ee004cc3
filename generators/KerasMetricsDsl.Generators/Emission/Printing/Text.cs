namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>A printed expression and how tightly its outermost operator binds.</summary>
internal readonly record struct Text(string Code, Binding Binding)
{
    public static Text Atom(string code) => new(code, Binding.Primary);

    /// <summary>As an operand: in parentheses unless it binds at least as tightly.</summary>
    public string At(Binding binding) => Binding >= binding ? Code : $"({Code})";

    public override string ToString() => Code;
}

/// <summary>C#'s precedence, loosest first.</summary>
internal enum Binding
{
    Conditional,
    ConditionalOr,
    ConditionalAnd,
    Or,
    Xor,
    And,
    Equality,
    Relational,
    Additive,
    Multiplicative,
    Unary,
    Primary,
}
