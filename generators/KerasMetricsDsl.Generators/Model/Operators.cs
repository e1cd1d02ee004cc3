namespace KerasMetricsDsl.Generators.Model;

internal enum UnaryOperator
{
    Negate,
    Not,
}

/// <summary>Arithmetic, eager logic (operands have no side effects) and comparison.</summary>
internal enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    And,
    Or,
    Xor,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>The folds a row knows; every other one (mean, count, variance …) is expressed through them.</summary>
internal enum RowReduction
{
    Sum,
    Max,
    Min,
}
