using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>What a C# expression means to the language: a number, or something that only has members.</summary>
internal abstract record Operand
{
    public sealed record Scalar(Expr Value) : Operand;

    public sealed record Row(string Name) : Operand;

    /// <summary>A nullable configuration member.</summary>
    public sealed record Nullable(string Name, ScalarType Type) : Operand
    {
        public Expr HasValue => new Expr.ConfigHasValue(Name);

        public Expr Value => new Expr.Config(Name, Type);
    }

    /// <summary>A configuration array.</summary>
    public sealed record Array(string Name, ScalarType Type) : Operand
    {
        public Expr HasValue => new Expr.ConfigHasValue(Name);
    }

    /// <summary>A tuple that has a name: each item is a value of its own.</summary>
    public sealed record Tuple(IReadOnlyList<Operand> Items) : Operand;

    /// <summary>The literal <c>null</c>.</summary>
    public sealed record Null : Operand;

    /// <summary>Something was found wrong here already.</summary>
    public static Operand Invalid { get; } = new Scalar(new Expr.Invalid("reported"));

    public static implicit operator Operand(Expr value) => new Scalar(value);
}
