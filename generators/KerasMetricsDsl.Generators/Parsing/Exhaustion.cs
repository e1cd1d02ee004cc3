using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// Whether a switch expression has an arm for every value. Plain C# throws where there is none; a formula has a value for every input. An enum's
/// named members are all its values: another number takes the last arm.
/// </summary>
internal static class Exhaustion
{
    public static bool IsComplete(ISwitchExpressionOperation operation) =>
        operation.Arms.Length > 0 && (operation.IsExhaustive || NamesAllMembers(operation));

    private static bool NamesAllMembers(ISwitchExpressionOperation operation)
    {
        if (operation.Value.Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
            return false;
        var named = new HashSet<object>();
        foreach (var arm in operation.Arms.Where(arm => arm.Guard is null))
            AddConstants(arm.Pattern, named);
        return type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).All(field => named.Contains(field.ConstantValue!));
    }

    private static void AddConstants(IPatternOperation pattern, HashSet<object> named)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } value } }:
                named.Add(value);
                break;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                AddConstants(either.LeftPattern, named);
                AddConstants(either.RightPattern, named);
                break;
        }
    }
}
