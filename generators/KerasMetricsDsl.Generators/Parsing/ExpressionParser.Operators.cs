using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <content>Operators, conversions and choices.</content>
internal sealed partial class ExpressionParser
{
    public override Operand VisitBinaryOperator(IBinaryOperation operation, Scope scope)
    {
        var (left, right) = Operands(operation, scope);
        if (IsInvalid(left) || IsInvalid(right) || Overflows(operation, operation.IsChecked))
            return Operand.Invalid;
        if (left is Operand.Null || right is Operand.Null)
            return CompareWithNull(operation, left is Operand.Null ? right : left);
        if (operation.OperatorMethod is not null)
            return Fail(DiagnosticIds.UnsupportedExpression, operation, Text(operation));
        if (operation.IsLifted)
            return Lifted(operation, left, right);
        var (a, b) = (Value(left, operation.LeftOperand), Value(right, operation.RightOperand));
        if (a is Expr.Invalid || b is Expr.Invalid)
            return Operand.Invalid;
        return Binary(operation.OperatorKind, a, b) is { } result
            ? result
            : Fail(DiagnosticIds.UnsupportedExpression, operation, Text(operation));
    }

    public override Operand VisitUnaryOperator(IUnaryOperation operation, Scope scope)
    {
        var value = Value(operation.Operand, scope);
        if (Overflows(operation, operation.IsChecked))
            return Operand.Invalid;
        return value is Expr.Invalid ? value : operation.OperatorKind switch
        {
            UnaryOperatorKind.Plus => value,
            UnaryOperatorKind.Minus => new Expr.Unary(UnaryOperator.Negate, value),
            UnaryOperatorKind.Not => Exprs.Not(value),
            UnaryOperatorKind.BitwiseNegation when value.Type == ScalarType.Int => Exprs.Arithmetic(BinaryOperator.Xor, value, new Expr.IntConstant(-1)),
            _ => Fail(DiagnosticIds.UnsupportedExpression, operation, Text(operation)),
        };
    }

    public override Operand VisitConversion(IConversionOperation operation, Scope scope)
    {
        var operand = Visit(operation.Operand, scope);
        if (operation.OperatorMethod is not null || IsInvalid(operand))
            return Unsupported(operand, operation);
        if (Overflows(operation, operation.IsChecked))
            return Operand.Invalid;
        if (operand is Operand.Scalar { Value: var several } && Tuples.Contains(several))
            return Tuples.Open(several, items => Outcome.Return(Value(ConvertTuple(new Expr.Tuple(items), operation), operation))).Value;
        var target = ScalarTypes.Of(operation.Type);
        return operand switch
        {
            Operand.Scalar scalar when target is { } type => Exprs.Convert(scalar.Value, type),
            Operand.Scalar when ScalarTypes.UnderNullable(operation.Type) is null =>
                Fail(DiagnosticIds.UnsupportedType, operation, Text(operation), operation.Type?.ToDisplayString() ?? "?"),
            Operand.Scalar scalar => Exprs.Convert(scalar.Value, ScalarTypes.Of(ScalarTypes.UnderNullable(operation.Type)) ?? scalar.Value.Type),
            Operand.Nullable nullable when target is { } type => Exprs.Convert(nullable.Value, type),
            _ => operand,
        };
    }

    public override Operand VisitConditional(IConditionalOperation operation, Scope scope) => new Expr.Conditional(
        Value(operation.Condition, scope), Value(operation.WhenTrue, scope), Value(operation.WhenFalse, scope));

    public override Operand VisitCoalesce(ICoalesceOperation operation, Scope scope)
    {
        var value = Visit(operation.Value, scope);
        if (value is not Operand.Nullable nullable)
            return Unsupported(value, operation);
        var fallback = Value(operation.WhenNull, scope);
        return new Expr.Conditional(nullable.HasValue, Exprs.Convert(nullable.Value, fallback.Type), fallback);
    }

    public override Operand VisitTuple(ITupleOperation operation, Scope scope) =>
        new Expr.Tuple(operation.Elements.Select(element => Value(element, scope)).ToEquatableArray());

    /// <summary>A constant takes the type of what it stands beside: where that was found wrong, the constant is not at fault.</summary>
    private (Operand Left, Operand Right) Operands(IBinaryOperation operation, Scope scope)
    {
        if (operation.LeftOperand.ConstantValue.HasValue)
        {
            var other = Visit(operation.RightOperand, scope);
            return (IsInvalid(other) ? other : Visit(operation.LeftOperand, scope), other);
        }

        var left = Visit(operation.LeftOperand, scope);
        return (left, IsInvalid(left) && operation.RightOperand.ConstantValue.HasValue ? left : Visit(operation.RightOperand, scope));
    }

    private static Expr? Binary(BinaryOperatorKind kind, Expr left, Expr right)
    {
        return kind switch
        {
            BinaryOperatorKind.Add => Exprs.Arithmetic(BinaryOperator.Add, left, right),
            BinaryOperatorKind.Subtract => Exprs.Arithmetic(BinaryOperator.Subtract, left, right),
            BinaryOperatorKind.Multiply => Exprs.Arithmetic(BinaryOperator.Multiply, left, right),
            BinaryOperatorKind.Divide => Exprs.Arithmetic(BinaryOperator.Divide, left, right),
            BinaryOperatorKind.Remainder => Exprs.Arithmetic(BinaryOperator.Remainder, left, right),
            BinaryOperatorKind.ConditionalAnd => Exprs.And(left, right),
            BinaryOperatorKind.ConditionalOr => Exprs.Or(left, right),
            BinaryOperatorKind.And when left.Type != ScalarType.Float => Exprs.Arithmetic(BinaryOperator.And, left, right),
            BinaryOperatorKind.Or when left.Type != ScalarType.Float => Exprs.Arithmetic(BinaryOperator.Or, left, right),
            BinaryOperatorKind.ExclusiveOr when left.Type != ScalarType.Float => Exprs.Arithmetic(BinaryOperator.Xor, left, right),
            BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift =>
                right is Expr.IntConstant { Value: var count } && left.Type == ScalarType.Int ? Shifts.By(kind, left, count) : null,
            _ => Comparison(kind) is { } comparison ? Exprs.Compare(comparison, left, right) : null,
        };
    }

    private static BinaryOperator? Comparison(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equals => BinaryOperator.Equal,
        BinaryOperatorKind.NotEquals => BinaryOperator.NotEqual,
        BinaryOperatorKind.LessThan => BinaryOperator.Less,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperator.LessOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperator.Greater,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperator.GreaterOrEqual,
        _ => null,
    };

    private Operand CompareWithNull(IBinaryOperation operation, Operand operand)
    {
        if (Comparison(operation.OperatorKind) is not (BinaryOperator.Equal or BinaryOperator.NotEqual) || operand is Operand.Null)
            return Fail(DiagnosticIds.UnsupportedExpression, operation, Text(operation));
        var present = Presence(operand);
        return operation.OperatorKind == BinaryOperatorKind.Equals ? Exprs.Not(present) : present;
    }

    /// <summary>A comparison with a missing value is false, but for <c>!=</c>.</summary>
    private Operand Lifted(IBinaryOperation operation, Operand left, Operand right)
    {
        if (Comparison(operation.OperatorKind) is not { } comparison || Contents(left) is not { } a || Contents(right) is not { } b)
            return Fail(DiagnosticIds.UnsupportedExpression, operation, Text(operation));
        if (left is Operand.Nullable && right is Operand.Nullable)
            return Fail(DiagnosticIds.UnsupportedExpression, operation, Text(operation));
        var present = Exprs.And(Presence(left), Presence(right));
        var compared = Exprs.Compare(comparison, Exprs.Convert(a, Wider(a, b)), Exprs.Convert(b, Wider(a, b)));
        return comparison == BinaryOperator.NotEqual ? Exprs.Or(Exprs.Not(present), compared) : Exprs.And(present, compared);
    }

    /// <summary>Whether the author asks for a check of overflow, which no formula makes. What the project as a whole asks for is no matter of formulas.</summary>
    private bool Overflows(IOperation operation, bool isChecked)
    {
        var place = isChecked
            ? operation.Syntax.AncestorsAndSelf().FirstOrDefault(node => node is CheckedExpressionSyntax or CheckedStatementSyntax)
            : null;
        if (place is null)
            return false;
        context.Findings.Add(DiagnosticIds.CheckedArithmetic, place.GetLocation(), SourceText.OneLine(place, limit: 60));
        return true;
    }

    private static Expr? Contents(Operand operand) => operand switch
    {
        Operand.Scalar scalar => scalar.Value,
        Operand.Nullable nullable => nullable.Value,
        _ => null,
    };

    private static ScalarType Wider(Expr left, Expr right) => left.Type == right.Type ? left.Type : ScalarType.Float;

    /// <summary>A tuple literal that takes its types from where it is used.</summary>
    private Operand ConvertTuple(Expr.Tuple tuple, IConversionOperation operation)
    {
        if (operation.Type is not INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } || elements.Length != tuple.Items.Count)
            return Fail(DiagnosticIds.UnsupportedType, operation, Text(operation), operation.Type?.ToDisplayString() ?? "?");
        return new Expr.Tuple(tuple.Items.Select((item, i) => Exprs.Convert(item, ScalarTypes.Of(elements[i].Type) ?? item.Type)).ToEquatableArray());
    }
}
