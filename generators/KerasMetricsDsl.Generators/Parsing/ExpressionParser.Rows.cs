using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <content>The operations of rows and of configuration arrays, and the lambdas they take.</content>
internal sealed partial class ExpressionParser
{
    private Operand RowCall(IInvocationOperation operation, Scope scope)
    {
        var method = operation.TargetMethod;
        IOperation?[] sources = method.IsStatic ? [Argument(operation, 0), Argument(operation, 1)] : [operation.Instance];
        var rows = sources.Select(source => Visit(source, scope)).OfType<Operand.Row>().Select(row => row.Name).ToList();
        if (rows.Count != sources.Length)
            return Operand.Invalid;
        var last = operation.Arguments.LastOrDefault()?.Value;
        var hasLambda = last?.Type?.TypeKind == TypeKind.Delegate;
        var result = hasLambda ? Folded(method.Name, rows, last!, scope) : Plain(method.Name, rows, last, scope);
        return result is null ? Fail(DiagnosticIds.UnknownFunction, operation, $"Row.{method.Name}") : result;
    }

    private Expr? Plain(string name, List<string> rows, IOperation? argument, Scope scope) => (name, rows.Count) switch
    {
        ("Sum", 1) => Formulas.Sum(rows[0]),
        ("Mean", 1) => Formulas.Mean(rows[0]),
        ("Max", 1) => Formulas.Fold(RowReduction.Max, rows[0]),
        ("Min", 1) => Formulas.Fold(RowReduction.Min, rows[0]),
        ("ArgMax", 1) => new Expr.ArgReduce(Max: true, rows[0]),
        ("ArgMin", 1) => new Expr.ArgReduce(Max: false, rows[0]),
        ("Norm", 1) => Formulas.Norm(rows[0]),
        ("Variance", 1) => Formulas.Variance(rows[0]),
        ("LogSumExp", 1) => Formulas.LogSumExp(rows[0]),
        ("Count", 1) => Formulas.Count([rows[0]], loop => NotZero(loop, rows[0])),
        ("Any", 1) => Formulas.Any([rows[0]], loop => NotZero(loop, rows[0])),
        ("All", 1) => Formulas.All([rows[0]], loop => NotZero(loop, rows[0])),
        ("RankOf", 1) => Formulas.RankOf(rows[0], Value(argument, scope)),
        ("Dot", 2) => Formulas.Dot(rows[0], rows[1]),
        _ => null,
    };

    private Expr? Folded(string name, List<string> rows, IOperation lambda, Scope scope)
    {
        EquatableArray<string> distinct = rows.Count == 1 ? [rows[0]] : RowFormulas.Distinct(rows[0], rows[1]);
        Expr Body(int loop) => Call(
            lambda, [.. rows.Select(row => (Operand)new Expr.LoopValue(loop, row)), new Expr.LoopIndex(loop)], scope);
        return name switch
        {
            "Sum" => Formulas.Fold(RowReduction.Sum, distinct, Body),
            "Max" => Formulas.Fold(RowReduction.Max, distinct, Body),
            "Min" => Formulas.Fold(RowReduction.Min, distinct, Body),
            "Mean" => RowFormulas.Average(Formulas.Fold(RowReduction.Sum, distinct, Body), rows[0]),
            "Count" => Formulas.Count(distinct, Body),
            "Any" => Formulas.Any(distinct, Body),
            "All" => Formulas.All(distinct, Body),
            _ => null,
        };
    }

    /// <summary>LINQ over a configuration array, the few methods that are folds.</summary>
    private Operand ArrayCall(IInvocationOperation operation, Scope scope)
    {
        var method = operation.TargetMethod;
        var owner = Visit(Argument(operation, 0), scope);
        if (owner is not Operand.Array array)
            return IsInvalid(owner) ? owner : Fail(DiagnosticIds.UnknownFunction, operation, $"Enumerable.{method.Name}");
        var lambda = method.Parameters.Length == 2 ? Argument(operation, 1) : null;
        var folded = (method.Name, lambda) switch
        {
            ("Count", null) => new Expr.ConfigLength(array.Name),
            ("Any", null) => Exprs.Compare(BinaryOperator.NotEqual, new Expr.ConfigLength(array.Name), new Expr.IntConstant(0)),
            ("Count", not null) => ArrayCount(array, lambda, scope, negated: false),
            ("Any", not null) => Exprs.Compare(BinaryOperator.NotEqual, ArrayCount(array, lambda, scope, negated: false), new Expr.IntConstant(0)),
            ("All", not null) => Exprs.Compare(BinaryOperator.Equal, ArrayCount(array, lambda, scope, negated: true), new Expr.IntConstant(0)),
            ("Sum", _) => ArrayFold(RowReduction.Sum, array, lambda, scope),
            ("Max", _) => ArrayFold(RowReduction.Max, array, lambda, scope),
            ("Min", _) => ArrayFold(RowReduction.Min, array, lambda, scope),
            _ => null,
        };
        return folded is null
            ? Fail(DiagnosticIds.UnknownFunction, operation, $"Enumerable.{method.Name}")
            : (Operand)Exprs.Convert(folded, ScalarTypes.Of(operation.Type) ?? folded.Type);
    }

    private Expr ArrayFold(RowReduction kind, Operand.Array array, IOperation? lambda, Scope scope)
    {
        var loop = _numbering.NextLoop();
        var value = new Expr.LoopValue(loop, array.Name, array.Type);
        return new Expr.ArrayReduce(kind, array.Name, loop, Exprs.Convert(lambda is null ? value : Call(lambda, [value], scope), ScalarType.Float));
    }

    private Expr ArrayCount(Operand.Array array, IOperation lambda, Scope scope, bool negated)
    {
        var loop = _numbering.NextLoop();
        var condition = Call(lambda, [new Expr.LoopValue(loop, array.Name, array.Type)], scope);
        var indicator = RowFormulas.Indicator(negated ? Exprs.Not(condition) : condition);
        return new Expr.Convert(new Expr.ArrayReduce(RowReduction.Sum, array.Name, loop, indicator), ScalarType.Int);
    }

    /// <summary>What a lambda or a method group yields; it may take fewer arguments than there are.</summary>
    private Expr Call(IOperation callable, IReadOnlyList<Operand> arguments, Scope scope)
    {
        while (callable is IConversionOperation or IDelegateCreationOperation)
            callable = callable is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)callable).Target;
        switch (callable)
        {
            case IAnonymousFunctionOperation lambda:
                for (var i = 0; i < lambda.Symbol.Parameters.Length; i++)
                    scope.Bind(lambda.Symbol.Parameters[i], arguments[Math.Min(i, arguments.Count - 1)]);
                return ParseBlock(lambda.Body, scope);
            case IMethodReferenceOperation { Method: var method } reference:
                return Value(Apply(method, reference.Instance, [.. arguments.Take(method.Parameters.Length)], reference, scope), reference);
            case IParameterReferenceOperation or ILocalReferenceOperation when IsInvalid(Visit(callable, scope)):
                return Nothing;
            default:
                return Value(Stored(callable), callable);
        }
    }

    private static Expr NotZero(int loop, string row) =>
        Exprs.Compare(BinaryOperator.NotEqual, new Expr.LoopValue(loop, row), Exprs.Zero);
}
