namespace KerasMetricsDsl.Fuzz.Declarations.Generation;

/// <summary>What a piece of a program is; a rule makes one kind of others.</summary>
internal enum Kind
{
    Float,
    Int,
    Bool,
    Rows,

    /// <summary>A float whose last bits depend on the order in which a row was added up.</summary>
    Approximate,

    FloatStatements,
    IntStatements,
    BoolStatements,
    FloatBody,
    IntBody,
    BoolBody,
    ApproximateBody,
    IndexBody,
}
