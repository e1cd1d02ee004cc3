using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <content>Names: parameters, locals, configuration members, and what is read from rows and arrays.</content>
internal sealed partial class ExpressionParser
{
    public override Operand VisitParameterReference(IParameterReferenceOperation operation, Scope scope) =>
        scope.Find(operation.Parameter) ?? Configured(operation.Parameter, operation);

    public override Operand VisitLocalReference(ILocalReferenceOperation operation, Scope scope) =>
        scope.Find(operation.Local) ?? DefaultVisit(operation, scope);

    public override Operand VisitFieldReference(IFieldReferenceOperation operation, Scope scope) =>
        Item(operation, scope) ?? Configured(operation.Field, operation);

    public override Operand VisitPropertyReference(IPropertyReferenceOperation operation, Scope scope)
    {
        var property = operation.Property;
        if (property.ContainingType.IsRow())
            return RowProperty(operation, scope);
        if (ScalarTypes.UnderNullable(property.ContainingType) is not null)
            return NullableProperty(operation, scope);
        if (property is { GetMethod: { } getter, SetMethod: null } && !context.Configuration.IsOwn(property) && context.BodyOf(getter) is not null)
            return Apply(getter, operation.Instance, [], operation, scope);
        if (operation.Instance is null or IInstanceReferenceOperation)
            return Configured(property, operation);
        var owner = Visit(operation.Instance, scope);
        return property.Name == "Length" && Length(owner) is { } length ? length : Unsupported(owner, operation);
    }

    public override Operand VisitArrayElementReference(IArrayElementReferenceOperation operation, Scope scope)
    {
        var owner = Visit(operation.ArrayReference, scope);
        if (operation.Indices.Length != 1 || owner is not Operand.Array array)
            return Unsupported(owner, operation);
        return Index(operation.Indices[0], owner, scope) is { } index ? new Expr.ConfigAt(array.Name, index, array.Type) : Operand.Invalid;
    }

    /// <summary><c>row[^1]</c>: a row has a length and an index from the start, of which the compiler makes one from the end.</summary>
    public override Operand VisitImplicitIndexerReference(IImplicitIndexerReferenceOperation operation, Scope scope)
    {
        var owner = Visit(operation.Instance, scope);
        if (owner is not Operand.Row row || operation.Argument.Type?.Name != "Index")
            return Unsupported(owner, operation);
        return Index(operation.Argument, owner, scope) is { } index ? new Expr.RowAt(row.Name, index) : Operand.Invalid;
    }

    private Operand Configured(ISymbol symbol, IOperation operation)
    {
        if (context.Configuration.Find(symbol) is { } member)
            return ConfigTypes.Read(member) ?? Fail(DiagnosticIds.UnsupportedType, operation, symbol.Name, member.DeclaredType);

        var isConstant = symbol is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } && context.Configuration.IsOwn(symbol);
        if (isConstant && !context.Configuration.IsReachable(symbol))
            return Fail(DiagnosticIds.HiddenMember, operation, symbol.Name, symbol.ContainingType.Name, context.Declaration.Type.Name);

        if (isConstant)
            return Fail(DiagnosticIds.UnsupportedType, operation, symbol.Name, operation.Type?.ToDisplayString() ?? "?");

        // A constructor parameter of a type that no configuration has is reported where it is declared; a base class's is out of reach.
        var isReported = context.Declaration.Type.IsRecord
            || (symbol is IParameterSymbol && SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, context.Declaration.Constructor));
        return isReported ? Operand.Invalid : Fail(DiagnosticIds.NotConfiguration, operation, symbol.Name);
    }

    private Operand RowProperty(IPropertyReferenceOperation operation, Scope scope)
    {
        if (Visit(operation.Instance, scope) is not Operand.Row row)
            return Operand.Invalid;
        if (operation.Property.Name == "Length")
            return new Expr.RowLength(row.Name);
        return Index(operation.Arguments[0].Value, row, scope) is { } index ? new Expr.RowAt(row.Name, index) : Operand.Invalid;
    }

    private Operand NullableProperty(IPropertyReferenceOperation operation, Scope scope) =>
        (Visit(operation.Instance, scope), operation.Property.Name) switch
        {
            (Operand.Nullable nullable, "HasValue") => nullable.HasValue,
            (Operand.Nullable nullable, "Value") => nullable.Value,
            (Operand.Scalar scalar, _) => scalar,
            _ => DefaultVisit(operation, scope),
        };

    /// <summary>An index from the start, also where it is written from the end; null when it was found wrong.</summary>
    private Expr? Index(IOperation operation, Operand owner, Scope scope)
    {
        var fromEnd = operation is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };
        var index = Value(fromEnd ? ((IUnaryOperation)operation).Operand : operation, scope);
        if (index is Expr.Invalid)
            return null;
        return fromEnd && Length(owner) is { } length ? Exprs.Arithmetic(BinaryOperator.Subtract, length, index) : index;
    }

    private static Expr? Length(Operand operand) => operand switch
    {
        Operand.Row row => new Expr.RowLength(row.Name),
        Operand.Array array => new Expr.ConfigLength(array.Name),
        _ => null,
    };
}
