using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Tests.Lowering.Ranges;

/// <summary>Terms by short names.</summary>
internal static class Terms
{
    /// <summary>Data: any float.</summary>
    public static readonly Term X = new Term.Cell(0, ScalarType.Float);

    public static readonly Term Y = new Term.Cell(1, ScalarType.Float);

    public static readonly Term Label = new Term.Cell(2, ScalarType.Int);

    public static readonly Term Flag = new Term.Cell(3, ScalarType.Bool);

    public static readonly Term Epsilon = new Term.Field("epsilon", ScalarType.Float);

    public static Term Call(string function, params Term[] arguments) =>
        new Term.Call(function, arguments.ToEquatableArray(), ScalarType.Float);

    public static Term Clamp(Term value, Term low, Term high) => Call("Min", Call("Max", value, low), high);

    public static Term Add(Term left, Term right) => Binary(BinaryOperator.Add, left, right);

    public static Term Subtract(Term left, Term right) => Binary(BinaryOperator.Subtract, left, right);

    public static Term Multiply(Term left, Term right) => Binary(BinaryOperator.Multiply, left, right);

    public static Term Divide(Term left, Term right) => Binary(BinaryOperator.Divide, left, right);

    public static Term Negate(Term value) => new Term.Unary(UnaryOperator.Negate, value);

    public static Term Number(float value) => Term.Float(value);

    public static Term AsFloat(Term value) => new Term.Convert(value, ScalarType.Float);

    public static Term AsInt(Term value) => new Term.Convert(value, ScalarType.Int);

    public static Term Choose(Term whenTrue, Term whenFalse) => new Term.Select(Flag, whenTrue, whenFalse);

    public static Term Fold(RowReduction kind, Term body) => new Term.Fold(kind, LoopRange.Columns(0), 1, body);

    private static Term.Binary Binary(BinaryOperator operation, Term left, Term right) => new(operation, left, right, ScalarType.Float);
}
