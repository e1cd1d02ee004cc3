using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>
/// A value inside a kernel: what is left of an <see cref="Expr"/> once configuration is decided, lets are resolved and inputs
/// have numbers. No target's spelling. Equal structure means equal value, so equal terms may be computed once.
/// </summary>
internal abstract record Term(ScalarType Type)
{
    public sealed record BoolLiteral(bool Value) : Term(ScalarType.Bool);

    public sealed record IntLiteral(int Value) : Term(ScalarType.Int);

    /// <summary>Held by its bits: 0 and −0 are equal numbers but different terms.</summary>
    public sealed record FloatLiteral(int Bits) : Term(ScalarType.Float);

    /// <summary>A field of the kernel: a parameter, or a value made of parameters only.</summary>
    public sealed record Field(string Name, ScalarType Type) : Term(Type);

    /// <summary>A variable that an earlier <see cref="Statement"/> defines.</summary>
    public sealed record Local(string Name, ScalarType Type) : Term(Type);

    /// <summary>The input at this cell; in a row kernel the one value that the input has for this row.</summary>
    public sealed record Cell(int Input, ScalarType Type) : Term(Type);

    /// <summary>The row at the loop's position.</summary>
    public sealed record ColumnValue(int Input, int Loop, ScalarType Type = ScalarType.Float) : Term(Type);

    /// <summary>The position of a loop as a number.</summary>
    public sealed record LoopIndex(int Loop) : Term(ScalarType.Int);

    /// <summary>The column of this cell, in a kernel over elements.</summary>
    public sealed record CellColumn() : Term(ScalarType.Int);

    /// <summary>The raw sample weight: of the cell or row, or with a loop that of the column.</summary>
    public sealed record Weight(int? Loop) : Term(ScalarType.Float);

    /// <summary>The current entry of the <c>Over</c> array.</summary>
    public sealed record Entry(string Table, ScalarType Type) : Term(Type);

    /// <summary>The configuration array at the loop's position.</summary>
    public sealed record TableValue(string Table, int Loop, ScalarType Type) : Term(Type);

    public sealed record TableLength(string Table) : Term(ScalarType.Int);

    public sealed record RowLength(int Input) : Term(ScalarType.Int);

    /// <summary>
    /// One value of a row; an index out of range is an error where <c>When</c> holds. <c>Loop</c> is the outermost loop over columns
    /// that the index or the condition changes with; the scheduler fills it in.
    /// </summary>
    public sealed record Pick(int Input, Term Index, Term When, int? Loop = null, ScalarType Type = ScalarType.Float) : Term(Type);

    /// <summary>One value of a configuration array, with the same rule as <see cref="Pick"/>.</summary>
    public sealed record Lookup(string Table, Term Index, Term When, ScalarType Type, int? Loop = null) : Term(Type);

    /// <summary>The position of a row's largest or smallest value.</summary>
    public sealed record ArgReduce(bool Max, int Input) : Term(ScalarType.Int);

    public sealed record Unary(UnaryOperator Operator, Term Operand) : Term(Operand.Type);

    public sealed record Binary(BinaryOperator Operator, Term Left, Term Right, ScalarType Type) : Term(Type);

    public sealed record Select(Term Condition, Term WhenTrue, Term WhenFalse) : Term(WhenTrue.Type);

    public sealed record Convert(Term Operand, ScalarType Type) : Term(Type);

    public sealed record Call(string Intrinsic, EquatableArray<Term> Arguments, ScalarType Type) : Term(Type);

    /// <summary>0 ≤ index &lt; size.</summary>
    public sealed record InRange(Term Index, Term Size) : Term(ScalarType.Bool);

    /// <summary>A reduction that is not scheduled yet; the scheduler turns it into a loop and a <see cref="Local"/>.</summary>
    public sealed record Fold(RowReduction Kind, LoopRange Range, int Loop, Term Body) : Term(ScalarType.Float);

    public static FloatLiteral Float(float value) => new(BitConverter.ToInt32(BitConverter.GetBytes(value), 0));

    public static float ValueOf(FloatLiteral literal) => BitConverter.ToSingle(BitConverter.GetBytes(literal.Bits), 0);

    /// <summary>The value as a number: what an accumulator adds up.</summary>
    public static Term AsFloat(Term term) => term.Type == ScalarType.Float ? term : new Convert(term, ScalarType.Float);

    /// <summary>The condition under which a value is 1 and not 0, where it has no other values; else the value as a number.</summary>
    public static Term AsCondition(Term term) => term switch
    {
        { Type: ScalarType.Bool } => term,
        Convert { Operand: { Type: ScalarType.Bool } condition } => condition,
        Select { WhenTrue: FloatLiteral one, WhenFalse: FloatLiteral zero } select when one == Float(1) && zero == Float(0) => select.Condition,
        _ => AsFloat(term),
    };
}

/// <summary>What a loop runs over: the columns of an input, or the entries of a configuration array.</summary>
internal sealed record LoopRange(int Input, string? Table)
{
    public static LoopRange Columns(int input) => new(input, null);

    public static LoopRange Entries(string table) => new(-1, table);

    public bool IsRow => Table is null;
}
