using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>From an accumulator's method to its model: binds the parameters, then reads the body.</summary>
internal sealed class AccumulatorParser(ParseContext context, EquatableArray<InputModel> inputs)
{
    private readonly Dictionary<string, BatchFlagModel> _batchFlags = new(StringComparer.Ordinal);

    /// <summary>The predicates that the accumulators parsed so far ask for.</summary>
    public EquatableArray<BatchFlagModel> BatchFlags => _batchFlags.Values.OrderBy(f => f.Method, StringComparer.Ordinal).ToEquatableArray();

    public AccumulatorModel Parse(AccumulatorDeclaration accumulator)
    {
        var method = accumulator.Method;
        var value = Guard.Read(context.Findings, method.Place, method.Name, () => Value(accumulator), () => new Expr.Invalid("reported"));
        var mask = Guard.Read(context.Findings, method.Place, method.Name, () => Predicate(accumulator.Mask, accumulator), () => null);
        var isHistogram = accumulator.Kind == AccumulatorKind.Histogram;
        return new AccumulatorModel(
            method.Name,
            accumulator.Kind,
            context.Configuration.Find(accumulator.Over)?.Name,
            accumulator.PerColumn,
            context.Configuration.Find(accumulator.PerColumnWhen)?.Name,
            method.Parameters.Any(p => p.Has(WellKnownNames.Column)),
            method.Parameters.Any(p => p.Has(WellKnownNames.Weight)),
            accumulator.Sizes.Select(Size).ToEquatableArray(),
            isHistogram ? ScalarType.Int : ScalarTypes.Of(method.ReturnType) ?? ScalarType.Float,
            value,
            mask,
            Formula(method),
            accumulator.InputParameters.Select(p => p.Name).ToEquatableArray())
        { Signature = MethodSignatures.Of(accumulator) };
    }

    private Expr Value(AccumulatorDeclaration accumulator)
    {
        var method = accumulator.Method;
        if (!Signatures.IsReadable(method))
            return new Expr.Invalid("reported");
        var scope = new Scope();
        foreach (var (parameter, read) in method.Parameters.Zip(Bodies.Written(method).Parameters, (a, b) => (a, b)))
            scope.Bind(read, Meaning(parameter, accumulator));
        var value = new ExpressionParser(context).ParseMethod(method, scope);
        return accumulator.Kind == AccumulatorKind.Histogram ? TupleShape.Of(value) : value;
    }

    private Operand Meaning(IParameterSymbol parameter, AccumulatorDeclaration accumulator)
    {
        if (parameter.Has(WellKnownNames.Weight))
            return new Expr.Weight();
        if (parameter.Has(WellKnownNames.Column))
            return new Expr.Column();
        if (parameter.Find(WellKnownNames.All) is { } all)
            return all.ConstructorArguments.FirstOrDefault().Value is string method ? AskForBatchFlag(method, accumulator) : DoesNotCompile(all);
        if (SymbolEqualityComparer.Default.Equals(parameter, accumulator.EntryParameter))
            return ScalarTypes.Of(parameter.Type) is { } type ? new Expr.OverEntry(type) : Operand.Invalid;
        return Input(parameter);
    }

    private Operand Input(IParameterSymbol parameter)
    {
        if (inputs.FirstOrDefault(i => i.Name == parameter.Name) is not { } input || InputReader.Describe(parameter) is not { } own)
            return Operand.Invalid;
        return (own.Kind, input.Kind) switch
        {
            (InputKind.Row, _) => new Operand.Row(input.Name),

            // Beside accumulators that take the whole row, an element is the row's value at the current column.
            (InputKind.Element, InputKind.Row) => new Expr.RowAt(input.Name, new Expr.Column()),
            _ => new Expr.Input(input.Name, ScalarTypes.Of(parameter.Type) ?? ScalarType.Float),
        };
    }

    private Operand AskForBatchFlag(string method, AccumulatorDeclaration accumulator)
    {
        if (Predicate(method, accumulator) is not { } predicate)
            return Operand.Invalid;
        _batchFlags[method] = new BatchFlagModel(method, predicate);
        return new Expr.BatchFlag(method);
    }

    private Operand DoesNotCompile(AttributeData attribute)
    {
        context.Findings.Add(DiagnosticIds.DoesNotCompile, attribute.Place());
        return Operand.Invalid;
    }

    /// <summary>A named bool method over some of the inputs; null when there is none.</summary>
    private Expr? Predicate(string? name, AccumulatorDeclaration accumulator)
    {
        if (Predicates.Find(context.Declaration, name) is not { } method)
            return null;
        var scope = new Scope();
        foreach (var (parameter, read) in method.Parameters.Zip(Bodies.Written(method).Parameters, (a, b) => (a, b)))
        {
            // The inputs of the accumulator that asks say how the predicate's are laid out.
            var own = accumulator.InputParameters.FirstOrDefault(p => p.Name == parameter.Name);
            scope.Bind(read, own is null ? Operand.Invalid : Input(own));
        }

        return new ExpressionParser(context).ParseMethod(method, scope);
    }

    private HistogramSize Size(TypedConstant size) => size.Value switch
    {
        int number => new HistogramSize(number, null),
        string name => new HistogramSize(null, context.Configuration.Find(name)?.Name),
        _ => new HistogramSize(null, null),
    };

    private static string Formula(IMethodSymbol method)
    {
        var body = Bodies.Written(method).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            MethodDeclarationSyntax { ExpressionBody: { } arrow } => (SyntaxNode)arrow.Expression,
            MethodDeclarationSyntax { Body: { } block } => block,
            _ => null,
        };
        return body is null ? "" : SourceText.OneLine(body);
    }
}
