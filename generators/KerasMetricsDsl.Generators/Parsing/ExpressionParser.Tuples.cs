using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <content><c>var (a, b) = …</c>, and locals that hold a tuple.</content>
internal sealed partial class ExpressionParser
{
    private Outcome Deconstruct(IDeconstructionAssignmentOperation operation, Scope scope, Func<Outcome> rest)
    {
        var target = operation.Target;
        var value = Visit(operation.Value, scope);
        if (value is Operand.Scalar { Value: var tuple } && Tuples.Contains(tuple))
            return Tuples.Open(tuple, items => Assign(target, [.. items.Select(item => (Operand)item)], scope, rest));
        if (value is Operand.Tuple named)
            return Assign(target, named.Items, scope, rest);
        Unsupported(value, operation);
        Assign(target, [], scope, () => Outcome.GoesOn);
        return rest();
    }

    /// <summary>Gives each of several locals its value, one after the other.</summary>
    private Outcome Assign(IOperation target, IReadOnlyList<Operand> values, Scope scope, Func<Outcome> rest, int position = 0)
    {
        if (Declared(target) is not ITupleOperation { Elements: var elements } || position == elements.Length)
            return rest();
        var value = position < values.Count ? values[position] : Operand.Invalid;
        Outcome Next() => Assign(target, values, scope, rest, position + 1);
        return Declared(elements[position]) switch
        {
            ILocalReferenceOperation local => Bind(local.Local, value, scope, Next),
            ITupleOperation nested => Assign(nested, Items(value), scope, Next),
            _ => Next(),
        };
    }

    private static IOperation Declared(IOperation target) => target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;

    /// <summary>Whether every part of a target is declared there, or thrown away: anything else would be assigned to.</summary>
    private static bool IsDeclaration(IOperation target) => target switch
    {
        IDeclarationExpressionOperation or IDiscardOperation => true,
        ITupleOperation tuple => tuple.Elements.All(IsDeclaration),
        _ => false,
    };

    private static IReadOnlyList<Operand> Items(Operand value) => value switch
    {
        Operand.Tuple tuple => tuple.Items,
        Operand.Scalar { Value: Expr.Tuple tuple } => [.. tuple.Items.Select(item => (Operand)item)],
        _ => [],
    };

    /// <summary>A local that holds a tuple: its items are values of their own, named after it.</summary>
    private Outcome BindItems(
        ISymbol local, EquatableArray<Expr> items, int position, IReadOnlyList<Operand> bound, Scope scope, Func<Outcome> rest)
    {
        if (position == items.Count)
        {
            scope.Bind(local, new Operand.Tuple(bound));
            return rest();
        }

        var value = items[position];
        if (Exprs.IsAtomic(value))
            return BindItems(local, items, position + 1, [.. bound, value], scope, rest);
        var (id, name) = (_numbering.NextLet(), $"{local.Name}Item{position + 1}");
        var item = new Expr.Local(id, name, value.Type);
        return BindItems(local, items, position + 1, [.. bound, item], scope, rest).Inside(body => new Expr.Let(id, name, value, body));
    }

    /// <summary>An item of a tuple that has a name.</summary>
    private Operand? Item(IFieldReferenceOperation operation, Scope scope)
    {
        if (operation is not { Instance: { } owner, Field.ContainingType: { IsTupleType: true } type })
            return null;
        var field = operation.Field.CorrespondingTupleField ?? operation.Field;
        var position = type.TupleElements.Select(element => element.CorrespondingTupleField ?? element).ToList()
            .FindIndex(element => element.Name == field.Name);
        return Visit(owner, scope) switch
        {
            Operand.Tuple tuple when position >= 0 && position < tuple.Items.Count => tuple.Items[position],
            var other => Unsupported(other, operation),
        };
    }
}
