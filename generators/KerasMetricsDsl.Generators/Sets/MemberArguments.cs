using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>
/// The arguments a member's metric is made with, as texts that are equal only if the values are: constants, defaults filled in, and
/// parameters of the set's constructor that nothing assigns.
/// </summary>
internal sealed class MemberArguments
{
    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);

    /// <summary>Reads the initializer of a member; null if it is anything but the creation of a metric with nothing set on it.</summary>
    public static MemberArguments? Of(IPropertySymbol member, INamedTypeSymbol metric, SetDeclaration set, Compilation compilation)
    {
        if (member.DeclaringSyntaxReferences[0].GetSyntax() is not PropertyDeclarationSyntax { Initializer.Value: { } value })
            return null;
        var operation = compilation.GetSemanticModel(value.SyntaxTree).GetOperation(value);
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        if (operation is not IObjectCreationOperation { Initializer: null, Constructor: { } constructor } creation)
            return null;

        var arguments = new MemberArguments();
        // A derived class may hand anything on.
        if (!SymbolEqualityComparer.Default.Equals(creation.Type, metric))
            return arguments;
        // Only the parameters of the primary constructor are the metric's; another constructor computes them.
        if (!MetricTypes.IsPrimary(constructor))
            return arguments;
        foreach (var argument in creation.Arguments)
            arguments._texts[argument.Parameter!.Name] = Text(argument.Value, set);
        return arguments;
    }

    /// <summary>The arguments of some parameters, or null if one of them is equal to nothing.</summary>
    public string? Of(IEnumerable<string> parameters)
    {
        var texts = new List<string>();
        foreach (var parameter in parameters)
        {
            if (!_texts.TryGetValue(parameter, out var text) || text is null)
                return null;
            texts.Add(text);
        }

        return string.Join("\n", texts);
    }

    private static string? Text(IOperation value, SetDeclaration set)
    {
        if (value.ConstantValue is { HasValue: true, Value: var constant })
            return ConfigDefinitions.Constant(constant);
        return value switch
        {
            IDefaultValueOperation => "null",
            IParameterReferenceOperation parameter => Parameter(parameter.Parameter, set),
            IConversionOperation { OperatorMethod: null } conversion => Convert(conversion, set),
            IArrayCreationOperation { Initializer: { } initializer } => List(initializer.ElementValues, set),
            ICollectionExpressionOperation collection => List(collection.Elements, set),
            _ => null,
        };
    }

    private static string? Convert(IConversionOperation conversion, SetDeclaration set)
    {
        var operand = Text(conversion.Operand, set);
        // 0.5f is the same in a float and in a float?, and a list is what it becomes.
        var isSame = operand is null or "null" || conversion.Operand.Type is null
            || ScalarTypes.UnderNullable(conversion.Type) is { } type && SymbolEqualityComparer.Default.Equals(type, conversion.Operand.Type);
        return isSame ? operand : $"({conversion.Type?.ToDisplayString()}){operand}";
    }

    private static string? List(IEnumerable<IOperation> elements, SetDeclaration set)
    {
        var texts = elements.Select(element => Text(element, set)).ToList();
        return texts.Contains(null) ? null : $"[{string.Join(", ", texts)}]";
    }

    private static string? Parameter(IParameterSymbol parameter, SetDeclaration set)
    {
        var isOwn = parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && SymbolEqualityComparer.Default.Equals(constructor.ContainingType, set.Type);
        return isOwn && !set.Parts.Any(part => part.DescendantNodes().Any(node => Assigns(node, parameter.Name))) ? $"${parameter.Name}" : null;
    }

    // By name: an assignment to something else of this name costs no more than a missed saving.
    private static bool Assigns(SyntaxNode node, string name) => node switch
    {
        AssignmentExpressionSyntax assignment => Mentions(assignment.Left, name),
        PrefixUnaryExpressionSyntax unary when unary.IsKind(SyntaxKind.PreIncrementExpression) || unary.IsKind(SyntaxKind.PreDecrementExpression) =>
            Mentions(unary.Operand, name),
        PostfixUnaryExpressionSyntax unary => Mentions(unary.Operand, name),
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) && Mentions(argument.Expression, name),
        RefExpressionSyntax reference => Mentions(reference.Expression, name),
        _ => false,
    };

    private static bool Mentions(ExpressionSyntax expression, string name) =>
        expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == name);
}
