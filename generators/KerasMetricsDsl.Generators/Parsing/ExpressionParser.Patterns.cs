using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <content><c>is</c> and <c>switch</c>.</content>
internal sealed partial class ExpressionParser
{
    public override Operand VisitIsPattern(IIsPatternOperation operation, Scope scope)
    {
        var operand = Visit(operation.Value, scope);
        var isReadTwice = operation.Pattern is IBinaryPatternOperation || operand is Operand.Scalar { Value: var value } && Tuples.Contains(value);
        return isReadTwice ? WithSubject(operand, subject => Match(subject, operation.Pattern, scope)) : Match(operand, operation.Pattern, scope);
    }

    public override Operand VisitIsType(IIsTypeOperation operation, Scope scope)
    {
        var present = Presence(Visit(operation.ValueOperand, scope));
        return operation.IsNegated ? Exprs.Not(present) : present;
    }

    public override Operand VisitSwitchExpression(ISwitchExpressionOperation operation, Scope scope) => Exhaustion.IsComplete(operation)
        ? WithSubject(Visit(operation.Value, scope), subject => Choose([.. operation.Arms.Select(arm => Arm(subject, arm, scope))]))
        : Fail(DiagnosticIds.SwitchExhaustion, operation, Text(operation));

    /// <summary>Evaluates what a switch or a pattern looks at once.</summary>
    private Expr WithSubject(Operand operand, Func<Operand, Expr> body)
    {
        if (operand is not Operand.Scalar { Value: var value })
            return body(operand);
        return Tuples.Contains(value)
            ? Tuples.Open(value, items => Outcome.Return(WithItems(items, [], body))).Value
            : Named("value", value, name => body(name));
    }

    private Expr WithItems(EquatableArray<Expr> items, IReadOnlyList<Operand> named, Func<Operand, Expr> body) => named.Count == items.Count
        ? body(new Operand.Tuple(named))
        : Named("item", items[named.Count], item => WithItems(items, [.. named, item], body));

    private (Expr Condition, Expr Value) Arm(Operand subject, ISwitchExpressionArmOperation arm, Scope scope)
    {
        var condition = Match(subject, arm.Pattern, scope);
        if (arm.Guard is not null)
            condition = Exprs.And(condition, Value(arm.Guard, scope));
        return (condition, Value(arm.Value, scope));
    }

    /// <summary>The first arm that matches; the compiler has made sure that one does, so the last needs no test.</summary>
    private static Expr Choose(IReadOnlyList<(Expr Condition, Expr Value)> arms)
    {
        var result = arms.Count == 0 ? Nothing : arms[arms.Count - 1].Value;
        for (var i = arms.Count - 2; i >= 0; i--)
            result = arms[i].Condition == Exprs.True ? arms[i].Value : new Expr.Conditional(arms[i].Condition, arms[i].Value, result);
        return result;
    }

    private Expr Match(Operand value, IPatternOperation pattern, Scope scope)
    {
        if (IsInvalid(value))
            return Unread(pattern, scope);
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return Exprs.True;
            case INegatedPatternOperation negated:
                return Exprs.Not(Match(value, negated.Pattern, scope));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return Exprs.And(Match(value, both.LeftPattern, scope), Match(value, both.RightPattern, scope));
            case IBinaryPatternOperation either:
                return Exprs.Or(Match(value, either.LeftPattern, scope), Match(value, either.RightPattern, scope));
            case IConstantPatternOperation constant:
                return MatchConstant(value, Visit(constant.Value, scope), pattern);
            case IRelationalPatternOperation relational when Comparison(relational.OperatorKind) is { } comparison:
                return MatchNumber(value, comparison, Value(relational.Value, scope), pattern);
            case ITypePatternOperation:
                return Presence(value);
            case IDeclarationPatternOperation declaration:
                Bind(declaration.DeclaredSymbol, value, scope, keepsNull: declaration.MatchesNull);
                return declaration.MatchesNull ? Exprs.True : Presence(value);
            case IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeclaredSymbol: null } several
                when value is Operand.Tuple tuple && tuple.Items.Count == several.DeconstructionSubpatterns.Length:
                return tuple.Items.Zip(several.DeconstructionSubpatterns, (item, part) => Match(item, part, scope)).Aggregate(Exprs.True, Exprs.And);
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive:
                Bind(recursive.DeclaredSymbol, value, scope, keepsNull: false);
                return recursive.PropertySubpatterns.Aggregate(Presence(value), (matched, property) =>
                    Exprs.And(matched, MatchProperty(value, property, scope)));
            default:
                DefaultVisit(pattern, scope);
                return Unread(pattern, scope);
        }
    }

    // The mistake is reported: reading a name that the pattern declares is none of its own.
    private static Expr Unread(IPatternOperation pattern, Scope scope)
    {
        foreach (var part in pattern.DescendantsAndSelf())
        {
            var declared = part switch
            {
                IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
                IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
                IListPatternOperation list => list.DeclaredSymbol,
                _ => null,
            };
            Bind(declared, Operand.Invalid, scope, keepsNull: true);
        }

        return Nothing;
    }

    private Expr MatchProperty(Operand value, IPropertySubpatternOperation property, Scope scope) =>
        property.Member is IPropertyReferenceOperation { Property.Name: "Length" } && Length(value) is { } length
            ? Match(length, property.Pattern, scope)
            : Value(DefaultVisit(property, scope), property);

    private Expr MatchConstant(Operand value, Operand constant, IPatternOperation pattern) => constant switch
    {
        Operand.Null => Exprs.Not(Presence(value)),
        Operand.Scalar { Value: Expr.FloatConstant { Value: float.NaN } } => MatchNumber(value, null, Nothing, pattern),
        _ => MatchNumber(value, BinaryOperator.Equal, Value(constant, pattern), pattern),
    };

    /// <summary>A test of the value inside; without an operator, for NaN, which equals nothing but matches its own pattern.</summary>
    private Expr MatchNumber(Operand value, BinaryOperator? comparison, Expr constant, IPatternOperation pattern)
    {
        var contents = Contents(value) ?? Value(value, pattern);
        if (contents is Expr.Invalid)
            return contents;
        if (comparison is not { } op)
            return Exprs.And(Presence(value), Exprs.Call("IsNaN", ScalarType.Bool, contents));
        if (contents.Type == ScalarType.Bool && constant is Expr.BoolConstant flag)
            return Exprs.And(Presence(value), flag.Value ? contents : Exprs.Not(contents));
        return Exprs.And(Presence(value), Exprs.Compare(op, contents, constant));
    }

    private static void Bind(ISymbol? symbol, Operand value, Scope scope, bool keepsNull)
    {
        if (symbol is not null)
            scope.Bind(symbol, value is Operand.Nullable nullable && !keepsNull ? nullable.Value : value);
    }

    /// <summary>Whether the operand is not null.</summary>
    private static Expr Presence(Operand operand) => operand switch
    {
        Operand.Nullable nullable => nullable.HasValue,
        Operand.Array array => array.HasValue,
        Operand.Null => Exprs.False,
        _ => Exprs.True,
    };
}
