using System.Globalization;
using KerasMetricsDsl.Generators.Intrinsics;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>Names for values that the author did not name: <c>yTrue != 0</c> becomes <c>yTrueIsSet</c>.</summary>
internal sealed class TermNames(KernelContext context)
{
    private const int Longest = 28;

    // As many parts as a name of that length can have; of a large term no more is looked at.
    private const int MostParts = 100;

    private static readonly string TooLong = new('_', Longest + 1);

    private int _parts;

    public string Of(Term term)
    {
        _parts = 0;
        var name = context.HintFor(term) is { } hint ? hint : Identifiers.Camel(Describe(term));
        return name.Length <= Longest ? name : Plain(term);
    }

    private static string Plain(Term term) => term switch
    {
        { Type: ScalarType.Bool } => "holds",
        { Type: ScalarType.Int } => "number",
        Term.Fold fold => IsCount(fold.Body) ? "count" : fold.Kind.ToString().ToLowerInvariant(),
        Term.Binary { Operator: BinaryOperator.Multiply } => "product",
        Term.Binary { Operator: BinaryOperator.Divide } => "quotient",
        Term.Binary { Operator: BinaryOperator.Subtract } => "difference",
        Term.Binary { Operator: BinaryOperator.Add } => "total",
        Term.Call call => Identifiers.Camel(IntrinsicCatalogue.Get(call.Intrinsic).Method),
        _ => "value",
    };

    private string Describe(Term term)
    {
        if (++_parts > MostParts)
            return TooLong;
        return context.HintFor(term) is { } hint ? Identifiers.Pascal(hint) : DescribeParts(term);
    }

    private string DescribeParts(Term term) => term switch
    {
        Term.BoolLiteral literal => literal.Value ? "True" : "False",
        Term.IntLiteral literal => Identifiers.Number(literal.Value.ToString(CultureInfo.InvariantCulture)),
        Term.FloatLiteral literal => Identifiers.Number(Term.ValueOf(literal).ToString("R", CultureInfo.InvariantCulture)),
        Term.Field field => Identifiers.Pascal(field.Name),
        Term.Local local => Identifiers.Pascal(local.Name),
        Term.Cell cell => Input(cell.Input),
        Term.ColumnValue value => Input(value.Input),
        Term.LoopIndex or Term.CellColumn => "Column",
        Term.Weight => "Weight",
        Term.Entry entry => Singular(entry.Table),
        Term.TableValue value => Singular(value.Table),
        Term.TableLength length => Identifiers.Pascal(length.Table) + "Length",
        Term.RowLength length => Input(length.Input) + "Length",
        Term.Pick pick => Input(pick.Input) + "At" + Describe(pick.Index),
        Term.Lookup lookup => Singular(lookup.Table) + "Of" + Describe(lookup.Index),
        Term.ArgReduce reduce => Input(reduce.Input) + (reduce.Max ? "ArgMax" : "ArgMin"),
        Term.Unary unary => (unary.Operator == UnaryOperator.Not ? "Not" : "Minus") + Describe(unary.Operand),
        Term.Binary { Operator: BinaryOperator.NotEqual, Right: Term.FloatLiteral { Bits: 0 } } binary => Describe(binary.Left) + "IsSet",
        Term.Binary { Operator: BinaryOperator.Multiply } binary when ReferenceEquals(binary.Left, binary.Right) => Describe(binary.Left) + "Squared",
        Term.Binary binary => Describe(binary.Left) + Identifiers.Infix(binary.Operator) + Describe(binary.Right),
        Term.Select select => Describe(select.WhenTrue) + "Or" + Describe(select.WhenFalse),
        Term.Convert { Type: ScalarType.Int, Operand.Type: ScalarType.Float } convert => Describe(convert.Operand) + "AsInt",
        Term.Convert convert => Describe(convert.Operand),
        Term.Call call => IntrinsicCatalogue.Get(call.Intrinsic).Method + string.Concat(call.Arguments.Select(Describe)),
        Term.InRange range => Describe(range.Index) + "InRange",
        Term.Fold fold => Describe(fold),
        _ => "Value",
    };

    private string Describe(Term.Fold fold) => fold switch
    {
        { Kind: RowReduction.Sum } when IsCount(fold.Body) => "Count",
        { Body: Term.ColumnValue or Term.TableValue } => Rows(fold) + fold.Kind,
        _ => fold.Kind.ToString(),
    };

    private static bool IsCount(Term body) =>
        body is Term.Convert { Operand.Type: ScalarType.Bool } or Term.Select { WhenTrue: Term.FloatLiteral, WhenFalse: Term.FloatLiteral };

    private string Rows(Term.Fold fold) => fold.Range.IsRow ? Input(fold.Range.Input) : Identifiers.Pascal(fold.Range.Table!);

    private string Input(int input) => Identifiers.Pascal(context.InputName(input));

    private static string Singular(string array)
    {
        var name = Identifiers.Pascal(array);
        return name.Length > 2 && name.EndsWith("s", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1) : name + "Value";
    }
}
