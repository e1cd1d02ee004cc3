using System.Globalization;
using KerasMetricsDsl.Generators.Intrinsics;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Emission.Printing;

/// <summary>Terms as expressions over sixteen lanes <c>T</c>.</summary>
/// <param name="cursor">What inputs are read from: <c>at</c> for cells, <c>rows</c> for rows.</param>
/// <param name="loops">The open loops by number.</param>
internal sealed class LanesTerms(string cursor, IReadOnlyDictionary<int, Statement.Loop> loops)
{
    public string Code(Term term) => Print(term).Code;

    public Text Print(Term term) => term switch
    {
        Term.BoolLiteral literal => Text.Atom(literal.Value ? "T.Mask(true)" : "T.Mask(false)"),
        Term.IntLiteral literal => Text.Atom($"T.Int({Literals.Int(literal.Value)})"),
        Term.FloatLiteral literal => Float(Term.ValueOf(literal)),
        Term.Field { Type: ScalarType.Int } field => Text.Atom($"T.Int(k.{Names.Field(field.Name)})"),
        Term.Field field => Text.Atom("k." + Names.Field(field.Name)),
        Term.Local local => Text.Atom(Names.Escape(local.Name)),
        Term.Unary unary => Print(unary),
        Term.Binary { Left.Type: ScalarType.Int, Operator: not (BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor) } binary =>
            LanesInts.Print(binary.Operator, Code(binary.Left), Code(binary.Right)),
        Term.Binary { Left.Type: ScalarType.Bool, Operator: BinaryOperator.Equal } binary =>
            new Text($"~({Operators.Print(BinaryOperator.Xor, Print(binary.Left), Print(binary.Right))})", Binding.Unary),
        Term.Binary { Left.Type: ScalarType.Bool, Operator: BinaryOperator.NotEqual } binary =>
            Operators.Print(BinaryOperator.Xor, Print(binary.Left), Print(binary.Right)),
        Term.Binary binary => Print(binary.Operator, Print(binary.Left), Print(binary.Right)),
        Term.Select select => Call("T.Select", Code(select.Condition), Code(select.WhenTrue), Code(select.WhenFalse)),
        Term.Convert convert => Print(convert),
        Term.Call call => Text.Atom(string.Format(
            CultureInfo.InvariantCulture,
            IntrinsicCatalogue.Get(call.Intrinsic).Lanes,
            call.Arguments.Select(argument => (object)Code(argument)).ToArray())),
        Term.InRange range => Call("T.InRange", Code(range.Index), Code(range.Size)),
        _ => Read(term),
    };

    private static Text Print(BinaryOperator operation, Text left, Text right) => Operators.BesideItself(operation, left, right) switch
    {
        null => Operators.Print(operation, left, right),
        (true, _) => new Text($"~T.IsNaN({left.Code})", Binding.Unary),
        (_, true) => Call("T.IsNaN", left.Code),
        _ => Text.Atom("T.Mask(false)"),
    };

    private Text Read(Term term) => term switch
    {
        Term.Cell cell => Call($"{cursor}.{CellMethod(cell.Type)}", Literals.Int(cell.Input)),
        Term.ColumnValue value => Call(IsInner(value.Loop) ? $"{cursor}.One" : $"{cursor}.At", Literals.Int(value.Input), Index(value.Loop)),
        Term.LoopIndex { Loop: var loop } => IsInner(loop) ? Call("T.Int", Index(loop)) : Call($"{cursor}.Index", Index(loop)),
        Term.CellColumn => Text.Atom($"{cursor}.Column"),
        Term.Weight { Loop: { } loop } => Call($"{cursor}.WeightAt", Index(loop)),
        Term.Weight => Text.Atom($"{cursor}.Weight"),
        Term.Entry entry => cursor == "at" ? Text.Atom("at.Entry") : TableAt(entry.Table, "e", entry.Type),
        Term.TableValue value => TableAt(value.Table, Index(value.Loop), value.Type),
        Term.TableLength length => Text.Atom($"T.Int(k.{Names.Field(length.Table)}.Length)"),
        Term.RowLength length => Text.Atom($"T.Int({cursor}.Length({length.Input}))"),
        Term.Pick pick => Indexed("Pick", Literals.Int(pick.Input), pick.Loop, Code(pick.Index), pick.When),
        Term.Lookup lookup => Indexed("Lookup", "k." + Names.Field(lookup.Table), lookup.Loop, LookupIndex(lookup), lookup.When),
        Term.ArgReduce reduce => Call(reduce.Max ? $"{cursor}.ArgMax" : $"{cursor}.ArgMin", Literals.Int(reduce.Input)),
        _ => throw new InvalidOperationException($"{term.GetType().Name} must not reach the printer."),
    };

    // An index that differs from column to column must leave out the lanes past the row's end: hence the step.
    private Text Indexed(string method, string source, int? loop, string index, Term when) => loop is { } number
        ? Call($"{cursor}.{method}At", source, Index(number), index, "when: " + Code(when))
        : Call($"{cursor}.{method}", source, index, "when: " + Code(when));

    // An index that is one number for all lanes needs no lanes.
    private string LookupIndex(Term.Lookup lookup) => (lookup.Index, lookup.Loop) switch
    {
        (Term.IntLiteral literal, null) => Literals.Int(literal.Value),
        (Term.Field field, null) => "k." + Names.Field(field.Name),
        (Term.LoopIndex { Loop: var loop }, null) when IsInner(loop) => Index(loop),
        _ => Code(lookup.Index),
    };

    private static Text Call(string method, params string[] arguments) => Text.Atom($"{method}({string.Join(", ", arguments)})");

    private static Text Float(float value)
    {
        var code = Literals.Float(value);
        return new Text(code, code[0] == '-' ? Binding.Unary : Binding.Primary);
    }

    private Text Print(Term.Unary unary)
    {
        if (unary.Operator == UnaryOperator.Not)
            return new Text("~" + Print(unary.Operand).At(Binding.Unary), Binding.Unary);
        return unary.Type == ScalarType.Int
            ? Call("T.SubtractInt", "T.Int(0)", Code(unary.Operand))
            : new Text("-" + Negated(unary.Operand), Binding.Unary);
    }

    // "--x" would be a decrement.
    private string Negated(Term operand)
    {
        var code = Print(operand).At(Binding.Unary);
        return code[0] == '-' ? $"({code})" : code;
    }

    private Text Print(Term.Convert convert)
    {
        var operand = Code(convert.Operand);
        return (convert.Operand.Type, convert.Type) switch
        {
            (ScalarType.Bool, ScalarType.Float) => Call("T.Select", operand, "1f", "0f"),
            (ScalarType.Bool, ScalarType.Int) => Call("T.Select", operand, "T.Int(1)", "T.Int(0)"),
            (ScalarType.Float, ScalarType.Bool) => new Text($"{Print(convert.Operand).At(Binding.Relational)} != 0f", Binding.Equality),
            (ScalarType.Int, ScalarType.Bool) => new Text($"~T.EqualsInt({operand}, T.Int(0))", Binding.Unary),
            (ScalarType.Int, ScalarType.Float) => Call("T.ToSingle", operand),
            (ScalarType.Float, ScalarType.Int) => Call("T.ToInt", operand),
            _ => Print(convert.Operand),
        };
    }

    private string CellMethod(ScalarType type) => (cursor, type) switch
    {
        ("at", ScalarType.Float) => "Float",
        ("at", ScalarType.Int) => "Int",
        ("at", _) => "Mask",
        (_, ScalarType.Float) => "Value",
        (_, ScalarType.Int) => "Label",
        _ => "Flag",
    };

    private static Text TableAt(string table, string index, ScalarType type) => Text.Atom(type == ScalarType.Int
        ? $"T.Int(k.{Names.Field(table)}.IntAt({index}))"
        : $"k.{Names.Field(table)}[{index}]");

    private bool IsInner(int loop) => loops[loop].Kind != LoopKind.Columns;

    private string Index(int loop) => loops[loop].Index;
}
