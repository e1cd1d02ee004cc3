using System.Globalization;
using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>
/// Writes out how a readonly field or get-only property comes from the constructor's parameters: constants, operators, conversions and
/// static methods of arguments. Two members with the same definition and arguments hold the same value.
/// </summary>
internal sealed class ConfigDefinitions
{
    private const int MostParts = 1000;

    private readonly Compilation _compilation;
    private readonly List<DefinitionPart> _parts = [];
    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);

    private ConfigDefinitions(Compilation compilation) => _compilation = compilation;

    /// <summary>The definition of a member; null if it is anything else, or may be something else in a derived class.</summary>
    public static ConfigDefinition? Of(ISymbol member, Compilation compilation)
    {
        if (member.IsStatic)
            return new([new DefinitionPart($"static {Identity(member)}", false)]);
        var definitions = new ConfigDefinitions(compilation);
        return definitions.WriteMember(member) ? new(definitions._parts.ToEquatableArray()) : null;
    }

    /// <summary>A constant with its type: 1 is not 1f, and 0 is not −0.</summary>
    public static string Constant(object? value) => value switch
    {
        null => "null",
        float number => $"Single:{BitConverter.ToInt32(BitConverter.GetBytes(number), 0)}",
        double number => $"Double:{BitConverter.DoubleToInt64Bits(number)}",
        string text => $"String:{text.Length}:{text}",
        _ => $"{value.GetType().Name}:{Convert.ToString(value, CultureInfo.InvariantCulture)}",
    };

    private bool WriteMember(ISymbol member)
    {
        if (member.IsVirtual || member.IsOverride || member.IsAbstract || !_open.Add(member) || ValueOf(member) is not { } syntax)
            return false;
        // A constructor in the body may assign what an initializer assigned first.
        if (member is IFieldSymbol && member.ContainingType.InstanceConstructors.Count(c => !c.IsImplicitlyDeclared) > 1)
            return false;
        var value = _compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax);
        var isWritten = value is not null && Write(value);
        _open.Remove(member);
        return isWritten;
    }

    private ExpressionSyntax? ValueOf(ISymbol member)
    {
        var reference = member.DeclaringSyntaxReferences.FirstOrDefault(r => !r.SyntaxTree.IsGenerated());
        if (reference is null || !_compilation.ContainsSyntaxTree(reference.SyntaxTree))
            return null;
        return reference.GetSyntax() switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value
                ?? property.ExpressionBody?.Expression
                ?? property.AccessorList?.Accessors.FirstOrDefault()?.ExpressionBody?.Expression,
            _ => null,
        };
    }

    private bool Write(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return Text(Constant(constant));
        return operation switch
        {
            IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter =>
                Parameter(parameter.Parameter),
            IFieldReferenceOperation { Instance: IInstanceReferenceOperation, Field.IsReadOnly: true } field => WriteMember(field.Field),
            IPropertyReferenceOperation { Instance: IInstanceReferenceOperation, Property.SetMethod: null } property => WriteMember(property.Property),
            IPropertyReferenceOperation { Instance: { } owner } property when ScalarTypes.UnderNullable(owner.Type) is not null =>
                All(property.Property.Name, [owner]),
            IInvocationOperation { TargetMethod: { IsStatic: true, Parameters.IsEmpty: false } method } call =>
                All(Identity(method), call.Arguments.OrderBy(a => a.Parameter?.Ordinal).Select(a => a.Value)),
            IBinaryOperation { OperatorMethod: null } binary =>
                All($"{binary.OperatorKind}{Checked(binary.IsChecked)} {Type(binary)}", [binary.LeftOperand, binary.RightOperand]),
            IUnaryOperation { OperatorMethod: null } unary => All($"{unary.OperatorKind}{Checked(unary.IsChecked)} {Type(unary)}", [unary.Operand]),
            IConversionOperation { OperatorMethod: null } conversion => All($"to{Checked(conversion.IsChecked)} {Type(conversion)}", [conversion.Operand]),
            IConditionalOperation { WhenFalse: { } whenFalse } choice => All("choose", [choice.Condition, choice.WhenTrue, whenFalse]),
            ICoalesceOperation coalesce => All("coalesce", [coalesce.Value, coalesce.WhenNull]),
            IIsPatternOperation { Pattern: IConstantPatternOperation pattern } test => All("is", [test.Value, pattern.Value]),
            IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation pattern } } test =>
                All("is not", [test.Value, pattern.Value]),
            ICollectionExpressionOperation list => All($"list {Type(list)}", list.Elements),
            IArrayCreationOperation { Initializer: { } list } array => All($"list {Type(array)}", list.ElementValues),
            IPropertyReferenceOperation { Instance: { Type.TypeKind: TypeKind.Array } owner, Property.Name: "Length" } => All("length", [owner]),
            IConditionalAccessOperation access => All("if any", [access.Operation, access.WhenNotNull]),
            IConditionalAccessInstanceOperation => Text("it"),
            IParenthesizedOperation parenthesized => Write(parenthesized.Operand),
            _ => false,
        };
    }

    private bool All(string name, IEnumerable<IOperation> operands)
    {
        Text(name + "(");
        foreach (var operand in operands)
        {
            if (!Write(operand))
                return false;
            Text(",");
        }

        return Text(")");
    }

    private bool Text(string text) => Add(new DefinitionPart(text, false));

    private bool Parameter(IParameterSymbol parameter) => Add(new DefinitionPart(parameter.Name, true));

    // Members that each read the previous one twice double with every step.
    private bool Add(DefinitionPart part)
    {
        _parts.Add(part);
        return _parts.Count <= MostParts;
    }

    private static string Checked(bool isChecked) => isChecked ? " checked" : "";

    private static string Type(IOperation operation) => operation.Type?.ToDisplayString() ?? "?";

    // Assemblies may have types of the same name.
    private static string Identity(ISymbol symbol) =>
        $"{symbol.ContainingAssembly?.Name}|{symbol.OriginalDefinition.GetDocumentationCommentId()}|{symbol.ToDisplayString()}";
}
