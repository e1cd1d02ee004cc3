using KerasMetricsDsl.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <content>What a formula cannot do, each with its own finding.</content>
internal sealed partial class ExpressionParser
{
    public override Operand VisitSimpleAssignment(ISimpleAssignmentOperation operation, Scope scope) => Mutation(operation);

    public override Operand VisitCompoundAssignment(ICompoundAssignmentOperation operation, Scope scope) => Mutation(operation);

    public override Operand VisitCoalesceAssignment(ICoalesceAssignmentOperation operation, Scope scope) => Mutation(operation);

    public override Operand VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation, Scope scope) => Mutation(operation);

    public override Operand VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation, Scope scope) =>
        Fail(DiagnosticIds.Mutation, operation, Text(operation.Target));

    public override Operand VisitObjectCreation(IObjectCreationOperation operation, Scope scope) => Allocation(operation);

    public override Operand VisitAnonymousObjectCreation(IAnonymousObjectCreationOperation operation, Scope scope) => Allocation(operation);

    public override Operand VisitArrayCreation(IArrayCreationOperation operation, Scope scope) => Allocation(operation);

    public override Operand VisitCollectionExpression(ICollectionExpressionOperation operation, Scope scope) => Allocation(operation);

    public override Operand VisitInterpolatedString(IInterpolatedStringOperation operation, Scope scope) => Allocation(operation);

    public override Operand VisitWith(IWithOperation operation, Scope scope) => Allocation(operation);

    public override Operand VisitAwait(IAwaitOperation operation, Scope scope) => Fail(DiagnosticIds.Suspension, operation, Text(operation));

    public override Operand VisitThrow(IThrowOperation operation, Scope scope) => Fail(DiagnosticIds.Exceptions, operation, Text(operation));

    public override Operand VisitAddressOf(IAddressOfOperation operation, Scope scope) => Fail(DiagnosticIds.Reference, operation, Text(operation));

    public override Operand VisitAnonymousFunction(IAnonymousFunctionOperation operation, Scope scope) => Stored(operation);

    public override Operand VisitDelegateCreation(IDelegateCreationOperation operation, Scope scope) => Stored(operation);

    public override Operand VisitMethodReference(IMethodReferenceOperation operation, Scope scope) => Stored(operation);

    private Operand Mutation(IAssignmentOperation operation) => Fail(DiagnosticIds.Mutation, operation, Text(operation.Target));

    private Operand Allocation(Microsoft.CodeAnalysis.IOperation operation) => Fail(DiagnosticIds.Allocation, operation, Text(operation));

    private Operand Stored(Microsoft.CodeAnalysis.IOperation operation) => Fail(DiagnosticIds.StoredDelegate, operation, Text(operation));
}
