using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <content>
/// Statements, read as one expression: a local becomes a let around all that follows it, and an <c>if</c> a choice between its branches,
/// each followed by the rest.
/// </content>
internal sealed partial class ExpressionParser
{
    private Expr ParseBlock(IBlockOperation block, Scope scope) => Enter(block, null, scope);

    /// <summary>Local functions are known in their whole block, also in front of their declaration.</summary>
    private Expr Enter(IBlockOperation block, Pending? rest, Scope scope)
    {
        foreach (var function in block.Operations.OfType<ILocalFunctionOperation>())
            _localFunctions[function.Symbol] = (function, scope);
        return Statements(Pending.Before(block.Operations, rest), scope);
    }

    private Expr Statements(Pending? pending, Scope scope)
    {
        if (pending is not var (statement, rest))
            return Nothing;
        switch (statement)
        {
            case IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value }:
                return Value(value, scope);
            case IBlockOperation block:
                return Enter(block, rest, scope);
            case IVariableDeclarationGroupOperation group:
                return Declare([.. group.Declarations.SelectMany(d => d.Declarators)], 0, rest, scope);
            case IConditionalOperation choice:
                return new Expr.Conditional(
                    Value(choice.Condition, scope),
                    Statements(new Pending(choice.WhenTrue, rest), scope),
                    Statements(choice.WhenFalse is null ? rest : new Pending(choice.WhenFalse, rest), scope));
            case ISwitchOperation choice:
                return Switch(choice, rest, scope);
            case ILocalFunctionOperation or IEmptyOperation or { IsImplicit: true }:
                return Statements(rest, scope);
            default:
                Reject(statement, scope);
                return Statements(rest, scope);
        }
    }

    private Expr Declare(IReadOnlyList<IVariableDeclaratorOperation> variables, int index, Pending? rest, Scope scope)
    {
        if (index == variables.Count)
            return Statements(rest, scope);
        var variable = variables[index];
        var initializer = variable.Initializer ?? (variable.Parent as IVariableDeclarationOperation)?.Initializer;
        var operand = variable.Symbol.HasConstantValue ? Operand.Invalid : Visit(initializer?.Value, scope);
        if (operand is not Operand.Scalar { Value: not Expr.Invalid and var value })
        {
            scope.Bind(variable.Symbol, operand);
            return Declare(variables, index + 1, rest, scope);
        }

        var id = _numbering.NextLet();
        scope.Bind(variable.Symbol, new Expr.Local(id, variable.Symbol.Name, value.Type));
        return new Expr.Let(id, variable.Symbol.Name, value, Declare(variables, index + 1, rest, scope));
    }

    private Expr Switch(ISwitchOperation choice, Pending? rest, Scope scope) => WithSubject(choice.Value, scope, subject =>
    {
        var otherwise = choice.Cases.FirstOrDefault(c => c.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
        var arms = choice.Cases.Where(c => c != otherwise).Select(c => (
            Condition: c.Clauses.Aggregate(Exprs.False, (any, clause) => Exprs.Or(any, Clause(subject, clause, scope))),
            Value: Statements(Section(c, rest), scope)));
        return Choose([.. arms, (Exprs.True, Statements(otherwise is null ? rest : Section(otherwise, rest), scope))]);
    });

    private static Pending? Section(ISwitchCaseOperation section, Pending? rest) =>
        Pending.Before([.. section.Body.Where(s => s is not IBranchOperation { BranchKind: BranchKind.Break })], rest);

    private Expr Clause(Operand subject, ICaseClauseOperation clause, Scope scope) => clause switch
    {
        ISingleValueCaseClauseOperation single when Visit(single.Value, scope) is Operand.Null => Exprs.Not(Presence(subject)),
        ISingleValueCaseClauseOperation single when Contents(subject) is { } contents =>
            Exprs.And(Presence(subject), Exprs.Compare(BinaryOperator.Equal, contents, Value(single.Value, scope))),
        IPatternCaseClauseOperation { Guard: null } pattern => Match(subject, pattern.Pattern, scope),
        IPatternCaseClauseOperation pattern => Exprs.And(Match(subject, pattern.Pattern, scope), Value(pattern.Guard, scope)),
        _ => Value(DefaultVisit(clause, scope), clause),
    };

    /// <summary>A statement that a formula cannot have.</summary>
    private void Reject(IOperation statement, Scope scope)
    {
        var id = statement switch
        {
            ILoopOperation => DiagnosticIds.Loop,
            IReturnOperation => DiagnosticIds.Suspension,
            IThrowOperation or ITryOperation or ILockOperation or IUsingOperation or IUsingDeclarationOperation => DiagnosticIds.Exceptions,
            IInvalidOperation => DiagnosticIds.DoesNotCompile,
            _ => DiagnosticIds.UnsupportedExpression,
        };
        if (statement is IExpressionStatementOperation { Operation: var operation } && IsImpure(operation))
            Visit(operation, scope);
        else
            Fail(id, statement, Text(statement));
    }

    /// <summary>Whether a statement has a finding of its own; any other expression is merely of no use as a statement.</summary>
    private static bool IsImpure(IOperation operation) => operation
        is IAssignmentOperation or IIncrementOrDecrementOperation or IAwaitOperation or IInvocationOperation or IInvalidOperation;

    /// <summary>What is left to be executed: a list that branches can share.</summary>
    private sealed record Pending(IOperation Statement, Pending? Rest)
    {
        public static Pending? Before(IReadOnlyList<IOperation> statements, Pending? rest)
        {
            for (var i = statements.Count - 1; i >= 0; i--)
                rest = new Pending(statements[i], rest);
            return rest;
        }
    }
}
