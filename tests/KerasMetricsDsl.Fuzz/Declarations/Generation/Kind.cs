namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>What a piece of a program is; a rule makes one kind of others.</summary>
internal enum Kind
{
    Float,
    Int,
    Bool,
    Rows,

    /// <summary>An integer that the metric reads as a float.</summary>
    Whole,

    /// <summary>A tuple of a float and an int.</summary>
    Pair,

    /// <summary>A float whose last bits depend on the order in which a row was added up.</summary>
    Approximate,

    FloatStatements,
    IntStatements,
    BoolStatements,
    FloatBody,
    IntBody,
    BoolBody,
    PairBody,
    ApproximateBody,
    IndexBody,
}
