using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// Reads C# as formulas: bound operations in, expressions out. What has no meaning in the language becomes a finding at its own place.
/// </summary>
internal sealed partial class ExpressionParser(ParseContext context) : OperationVisitor<Scope, Operand>
{
    private readonly Numbering _numbering = new();
    private readonly Stack<IMethodSymbol> _inlining = new();
    private RowFormulas? _formulas;

    private RowFormulas Formulas => _formulas ??= new RowFormulas(_numbering);

    /// <summary>The value of a method's body; its parameters are bound in the scope.</summary>
    public Expr ParseMethod(IMethodSymbol method, Scope scope)
    {
        if (context.BodyOf(method) is not { } body)
            return DoesNotCompile(method.Place());
        _inlining.Push(method);
        var value = ParseBlock(body, scope);
        _inlining.Pop();
        return value;
    }

    public override Operand Visit(IOperation? operation, Scope scope)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (operation is null)
            return Operand.Invalid;
        return operation.ConstantValue is { HasValue: true, Value: var value } && operation is not IDefaultValueOperation { Type: null }
            ? Constant(operation, value)
            : operation.Accept(this, scope) ?? DefaultVisit(operation, scope);
    }

    /// <summary>Everything that has no visit of its own.</summary>
    public override Operand DefaultVisit(IOperation operation, Scope scope) =>
        Fail(DiagnosticIds.UnsupportedExpression, operation, Text(operation));

    public override Operand VisitInvalid(IInvalidOperation operation, Scope scope) => DoesNotCompile(operation.Syntax.GetLocation());

    private Expr Value(IOperation? operation, Scope scope) => operation is null ? Nothing : Value(Visit(operation, scope), operation);

    /// <summary>The number an operand stands for; a row, an array or null is none.</summary>
    private Expr Value(Operand operand, IOperation operation)
    {
        if (operand is Operand.Scalar scalar)
            return scalar.Value;
        Fail(DiagnosticIds.UnsupportedExpression, operation, Text(operation));
        return Nothing;
    }

    private Operand Constant(IOperation operation, object? value)
    {
        switch (value)
        {
            case null: return new Operand.Null();
            case bool flag: return flag ? Exprs.True : Exprs.False;
            case float number: return new Expr.FloatConstant(number);
            case double number: return new Expr.FloatConstant((float)number);
            case int or short or ushort or sbyte or byte: return new Expr.IntConstant(Convert.ToInt32(value, null));
            case long and >= int.MinValue and <= int.MaxValue: return new Expr.IntConstant(Convert.ToInt32(value, null));
            default: return Fail(DiagnosticIds.UnsupportedType, operation, Text(operation), operation.Type?.ToDisplayString() ?? "?");
        }
    }

    /// <summary>Has no meaning here; says so unless the operand was found wrong already.</summary>
    private Operand Unsupported(Operand operand, IOperation operation) =>
        IsInvalid(operand) ? operand : Fail(DiagnosticIds.UnsupportedExpression, operation, Text(operation));

    private static bool IsInvalid(Operand operand) => operand is Operand.Scalar { Value: Expr.Invalid };

    private Operand Fail(string id, IOperation operation, params ReadOnlySpan<string> arguments)
    {
        context.Findings.Add(id, operation.Syntax.GetLocation(), arguments);
        return Operand.Invalid;
    }

    private Expr DoesNotCompile(Location location)
    {
        context.Findings.Add(DiagnosticIds.DoesNotCompile, location);
        return Nothing;
    }

    private Expr Named(string name, Expr value, Func<Expr, Expr> body) => Formulas.Named(name, value, body);

    private static Expr Nothing { get; } = new Expr.Invalid("reported");

    private static string Text(IOperation operation) => SourceText.OneLine(operation.Syntax, limit: 60);
}
