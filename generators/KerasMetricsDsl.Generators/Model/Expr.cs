using KerasMetricsDsl.Generators.Infrastructure;

namespace KerasMetricsDsl.Generators.Model;

/// <summary>A user's formula as data: closed, typed, equal by value, and free of Roslyn.</summary>
internal abstract record Expr(ScalarType Type)
{
    public abstract TResult Accept<TResult>(ExprVisitor<TResult> visitor);

    /// <summary>Equal by its bits: 0 and −0 are equal numbers but different constants.</summary>
    public sealed record FloatConstant(float Value) : Expr(ScalarType.Float)
    {
        public bool Equals(FloatConstant? other) => other is not null && Bits == other.Bits;

        public override int GetHashCode() => Bits;

        private int Bits => BitConverter.ToInt32(BitConverter.GetBytes(Value), 0);

        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitFloatConstant(this);
    }

    public sealed record IntConstant(int Value) : Expr(ScalarType.Int)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitIntConstant(this);
    }

    public sealed record BoolConstant(bool Value) : Expr(ScalarType.Bool)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitBoolConstant(this);
    }

    /// <summary>This cell's element or label, or this row's one-per-row value.</summary>
    public sealed record Input(string Name, ScalarType Type) : Expr(Type)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitInput(this);
    }

    /// <summary>The raw sample weight; 1 where the caller gives none.</summary>
    public sealed record Weight() : Expr(ScalarType.Float)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitWeight(this);
    }

    /// <summary>The [Column] parameter: the column that is being evaluated.</summary>
    public sealed record Column() : Expr(ScalarType.Int)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitColumn(this);
    }

    /// <summary>The current entry of the accumulator's <c>Over</c> array.</summary>
    public sealed record OverEntry(ScalarType Type) : Expr(Type)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitOverEntry(this);
    }

    /// <summary>A scalar configuration member. A nullable one yields its value (guarded by <see cref="ConfigHasValue"/>), an enum its number.</summary>
    public sealed record Config(string Name, ScalarType Type) : Expr(Type)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitConfig(this);
    }

    /// <summary>A nullable or array member is not null.</summary>
    public sealed record ConfigHasValue(string Name) : Expr(ScalarType.Bool)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitConfigHasValue(this);
    }

    public sealed record ConfigLength(string Name) : Expr(ScalarType.Int)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitConfigLength(this);
    }

    public sealed record ConfigAt(string Name, Expr Index, ScalarType Type) : Expr(Type)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitConfigAt(this);
    }

    /// <summary>An [All] parameter: the predicate holds for every cell of the update. Decided before a kernel runs.</summary>
    public sealed record BatchFlag(string Method) : Expr(ScalarType.Bool)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitBatchFlag(this);
    }

    /// <summary>Both inputs hold data of an integer type. Known when an update begins, decided before a kernel runs.</summary>
    public sealed record AreIntegers(int First, int Second) : Expr(ScalarType.Bool)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitAreIntegers(this);
    }

    /// <summary>The whole number that a plain read of an input holds, where its data are integers.</summary>
    public sealed record Integer(Expr Read) : Expr(ScalarType.Int)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitInteger(this);
    }

    public sealed record Unary(UnaryOperator Operator, Expr Operand) : Expr(Operand.Type)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitUnary(this);
    }

    public sealed record Binary(BinaryOperator Operator, Expr Left, Expr Right, ScalarType Type) : Expr(Type)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitBinary(this);
    }

    public sealed record Conditional(Expr Condition, Expr WhenTrue, Expr WhenFalse) : Expr(WhenTrue.Type)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitConditional(this);
    }

    /// <summary>Bool to int or float is 0 or 1; float to int truncates, saturates, and takes NaN to 0.</summary>
    public sealed record Convert(Expr Operand, ScalarType Type) : Expr(Type)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitConvert(this);
    }

    /// <summary>A function of the intrinsic catalogue, by its key.</summary>
    public sealed record Call(string Intrinsic, EquatableArray<Expr> Arguments, ScalarType Type) : Expr(Type)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitCall(this);
    }

    /// <summary><c>row[index]</c>. A <see cref="Column"/> or <see cref="LoopIndex"/> index is never out of range.</summary>
    public sealed record RowAt(string Row, Expr Index) : Expr(ScalarType.Float)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitRowAt(this);
    }

    public sealed record RowLength(string Row) : Expr(ScalarType.Int)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitRowLength(this);
    }

    /// <summary>A fold over one or two rows; <c>Body</c> is float and names the loop in <see cref="LoopValue"/> and <see cref="LoopIndex"/>.</summary>
    public sealed record RowReduce(RowReduction Kind, EquatableArray<string> Rows, int Loop, Expr Body) : Expr(ScalarType.Float)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitRowReduce(this);
    }

    /// <summary>The first index of the largest (or smallest) value; NaN counts as that value.</summary>
    public sealed record ArgReduce(bool Max, string Row) : Expr(ScalarType.Int)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitArgReduce(this);
    }

    /// <summary>A fold over a configuration array, such as <c>thresholds.Count(t => t &lt; p)</c>.</summary>
    public sealed record ArrayReduce(RowReduction Kind, string Array, int Loop, Expr Body) : Expr(ScalarType.Float)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitArrayReduce(this);
    }

    /// <summary>The value of <c>Row</c> (or of the configuration array) at the loop's position.</summary>
    public sealed record LoopValue(int Loop, string Row, ScalarType Type = ScalarType.Float) : Expr(Type)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitLoopValue(this);
    }

    public sealed record LoopIndex(int Loop) : Expr(ScalarType.Int)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitLoopIndex(this);
    }

    /// <summary>
    /// A value that is computed once; <c>Name</c> is the user's, <c>Id</c> is unique within the accumulator. One that <c>IsCall</c> is the
    /// value of a method that is called in several places: it counts as computed where it is read, so that a condition there keeps what
    /// it guards.
    /// </summary>
    public sealed record Let(int Id, string Name, Expr Value, Expr Body, bool IsCall = false) : Expr(Body.Type)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitLet(this);
    }

    public sealed record Local(int Id, string Name, ScalarType Type) : Expr(Type)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitLocal(this);
    }

    /// <summary>A histogram's indices, followed by the float factor when the method returns one.</summary>
    public sealed record Tuple(EquatableArray<Expr> Items) : Expr(ScalarType.Int)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitTuple(this);
    }

    /// <summary>Stands where the language has no meaning; there is always a finding for it.</summary>
    public sealed record Invalid(string Reason) : Expr(ScalarType.Float)
    {
        public override TResult Accept<TResult>(ExprVisitor<TResult> visitor) => visitor.VisitInvalid(this);
    }
}
