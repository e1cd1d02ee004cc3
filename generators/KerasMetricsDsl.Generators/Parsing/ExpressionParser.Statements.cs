using System.Runtime.CompilerServices;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <content>Statements, read as one expression: a local becomes a let around all that follows it.</content>
internal sealed partial class ExpressionParser
{
    private Expr ParseBlock(IBlockOperation block, Scope scope)
    {
        var outcome = Enter(block, scope);
        return outcome.NeverReturns ? DoesNotCompile(block.Syntax.GetLocation()) : outcome.Value;
    }

    /// <summary>Local functions are known in their whole block, also in front of their declaration.</summary>
    private Outcome Enter(IBlockOperation block, Scope scope)
    {
        foreach (var function in block.Operations.OfType<ILocalFunctionOperation>())
            _localFunctions[function.Symbol] = (function, scope);
        return Statements(block.Operations, 0, scope);
    }

    private Outcome Statements(IReadOnlyList<IOperation> statements, int position, Scope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (; position < statements.Count; position++)
        {
            var statement = Unlabeled(statements[position]);
            switch (statement)
            {
                case IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value }:
                    return Outcome.Return(Value(value, scope));
                case IVariableDeclarationGroupOperation group:
                    return Declare([.. group.Declarations.SelectMany(d => d.Declarators)], 0, scope, () => Statements(statements, position + 1, scope));
                case IExpressionStatementOperation { Operation: IDeconstructionAssignmentOperation several } when IsDeclaration(several.Target):
                    return Deconstruct(several, scope, () => Statements(statements, position + 1, scope));
                case IBlockOperation or IConditionalOperation or ISwitchOperation
                    when Branches(statement, scope) is { NeverReturns: false } outcome:
                    return outcome.AlwaysReturns ? outcome : outcome.Then(Statements(statements, position + 1, scope));
                case IBlockOperation or IConditionalOperation or ISwitchOperation or ILocalFunctionOperation or IEmptyOperation or { IsImplicit: true }:
                    break;
                default:
                    Reject(statement, scope);
                    break;
            }
        }

        return Outcome.GoesOn;
    }

    // A label is of no meaning by itself, and the goto that makes it one is refused.
    private static IOperation Unlabeled(IOperation statement) =>
        statement is ILabeledOperation { Operation: { } labeled } ? Unlabeled(labeled) : statement;

    private Outcome Branches(IOperation statement, Scope scope) => statement switch
    {
        IBlockOperation block => Enter(block, scope),
        IConditionalOperation choice => Outcome.Choose(
            Value(choice.Condition, scope),
            Branches(choice.WhenTrue, scope),
            choice.WhenFalse is null ? Outcome.GoesOn : Branches(choice.WhenFalse, scope)),
        ISwitchOperation choice => Switch(choice, scope),
        _ => Statements([statement], 0, scope),
    };

    private Outcome Declare(IReadOnlyList<IVariableDeclaratorOperation> variables, int index, Scope scope, Func<Outcome> rest)
    {
        if (index == variables.Count)
            return rest();
        var variable = variables[index];
        var initializer = variable.Initializer ?? (variable.Parent as IVariableDeclarationOperation)?.Initializer;
        var operand = variable.Symbol.HasConstantValue ? Operand.Invalid : Visit(initializer?.Value, scope);
        return Bind(variable.Symbol, operand, scope, () => Declare(variables, index + 1, scope, rest));
    }

    /// <summary>Gives a local its value, and surrounds what follows with it.</summary>
    private Outcome Bind(ILocalSymbol local, Operand operand, Scope scope, Func<Outcome> rest)
    {
        if (operand is not Operand.Scalar { Value: not Expr.Invalid and var value })
        {
            scope.Bind(local, operand);
            return rest();
        }

        if (Tuples.Contains(value))
            return Tuples.Open(value, items => BindItems(local, items, 0, [], scope, rest));
        var id = _numbering.NextLet();
        scope.Bind(local, new Expr.Local(id, local.Name, value.Type));
        return rest().Inside(body => new Expr.Let(id, local.Name, value, body));
    }

    private Outcome Switch(ISwitchOperation choice, Scope scope)
    {
        var operand = Visit(choice.Value, scope);
        if (operand is not Operand.Scalar { Value: var value } || Exprs.IsAtomic(value))
            return Sections(choice, operand, scope);
        var id = _numbering.NextLet();
        return Sections(choice, new Expr.Local(id, "value", value.Type), scope).Inside(body => new Expr.Let(id, "value", value, body));
    }

    private Outcome Sections(ISwitchOperation choice, Operand subject, Scope scope)
    {
        var otherwise = choice.Cases.FirstOrDefault(c => c.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
        var arms = choice.Cases.Where(c => c != otherwise).Select(c => (
            Condition: c.Clauses.Aggregate(Exprs.False, (any, clause) => Exprs.Or(any, Clause(subject, clause, scope))),
            Outcome: Section(c, scope))).ToList();
        var last = otherwise is null ? Outcome.GoesOn : Section(otherwise, scope);
        return arms.AsEnumerable().Reverse().Aggregate(last, (rest, arm) => Outcome.Choose(arm.Condition, arm.Outcome, rest));
    }

    private Outcome Section(ISwitchCaseOperation section, Scope scope) =>
        Statements([.. section.Body.Where(s => s is not IBranchOperation { BranchKind: BranchKind.Break })], 0, scope);

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
}
