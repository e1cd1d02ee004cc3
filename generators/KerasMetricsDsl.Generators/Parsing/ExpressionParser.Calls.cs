using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Intrinsics;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KerasMetricsDsl.Generators.Parsing;

/// <content>Calls: rows and arrays, intrinsics, and the user's own methods, which are inlined.</content>
internal sealed partial class ExpressionParser
{
    private readonly Dictionary<ISymbol, (ILocalFunctionOperation Function, Scope Scope)> _localFunctions = new(SymbolEqualityComparer.Default);

    public override Operand VisitInvocation(IInvocationOperation operation, Scope scope)
    {
        var method = operation.TargetMethod;
        if (operation.Arguments.FirstOrDefault(a => a.Parameter?.RefKind is RefKind.Ref or RefKind.Out) is { } reference)
            return Fail(DiagnosticIds.Reference, reference, Text(reference));
        if (operation.Instance is IParameterReferenceOperation or ILocalReferenceOperation && IsInvalid(Visit(operation.Instance, scope)))
            return Operand.Invalid;
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return Stored(operation);
        if (method.ContainingType.IsRow())
            return RowCall(operation, scope);
        if (method.ContainingType is { Name: "Enumerable", ContainingNamespace.Name: "Linq" })
            return ArrayCall(operation, scope);
        if (method.Name == "GetValueOrDefault" && ScalarTypes.UnderNullable(method.ContainingType) is not null)
            return ValueOrDefault(operation, scope);
        if (method is { Name: "HasFlag", ContainingType.SpecialType: SpecialType.System_Enum })
            return HasFlag(operation, scope);
        if (!IsKnown(method, operation.Instance))
            return Unknown(method, operation);
        var arguments = Enumerable.Range(0, method.Parameters.Length).Select(i => Visit(Argument(operation, i), scope)).ToList();
        return Apply(method, operation.Instance, arguments, operation, scope);
    }

    /// <summary>Whether all bits of a flag are set.</summary>
    private Expr HasFlag(IInvocationOperation operation, Scope scope)
    {
        var flag = Argument(operation, 0);
        while (flag is IConversionOperation conversion)
            flag = conversion.Operand;
        var value = Value(operation.Instance, scope);
        return Named("flag", Value(flag, scope), bits =>
            Exprs.Compare(BinaryOperator.Equal, Exprs.Arithmetic(BinaryOperator.And, value, bits), bits));
    }

    /// <summary>A method's value for given arguments.</summary>
    private Operand Apply(IMethodSymbol method, IOperation? instance, IReadOnlyList<Operand> given, IOperation call, Scope scope)
    {
        // The receiver of an extension block is one more argument.
        IReadOnlyList<Operand> arguments = IsExtension(method) && instance is not null ? [Visit(instance, scope), .. given] : given;
        if (arguments.Any(IsInvalid))
            return Operand.Invalid;
        var values = arguments.Select(Contents).OfType<Expr>().ToList();
        if (values.Count == arguments.Count && Intrinsic(method, values) is { } intrinsic)
            return intrinsic;
        if (_localFunctions.TryGetValue(method.OriginalDefinition, out var local) && local.Function.Body is { } localBody)
            return Inline(method, localBody, local.Scope, arguments, call);
        if (!CanInline(method, instance) || context.BodyOf(method) is not { } body)
            return Unknown(method, call);
        return Inline(Bodies.Written(method), body, null, arguments, call);
    }

    private Operand Unknown(IMethodSymbol method, IOperation call) => method.IsAsync
        ? Fail(DiagnosticIds.Suspension, call, Text(call))
        : Fail(DiagnosticIds.UnknownFunction, call, $"{method.ContainingType?.Name}.{method.Name}");

    /// <summary>Asked first, so that the arguments of an unknown function are not taken for mistakes of their own.</summary>
    private bool IsKnown(IMethodSymbol method, IOperation? instance) =>
        Intrinsic(method, [.. Enumerable.Repeat(Nothing, method.Parameters.Length)]) is not null
        || _localFunctions.ContainsKey(method.OriginalDefinition)
        || (CanInline(method, instance) && !method.DeclaringSyntaxReferences.IsEmpty);

    private Operand Inline(IMethodSymbol method, IBlockOperation body, Scope? outer, IReadOnlyList<Operand> arguments, IOperation call)
    {
        if (_inlining.Contains(method, SymbolEqualityComparer.Default))
            return Fail(DiagnosticIds.Recursion, call, method.Name);
        if (method.ReturnsVoid)
            return Fail(DiagnosticIds.UnsupportedExpression, call, Text(call));
        return Calls.Of(method, outer?.State ?? "", arguments, () =>
        {
            _inlining.Push(method);
            var scope = new Scope(outer);
            var value = Bound(Parameters(method), 0, arguments, scope, () => ParseBlock(body, scope));
            _inlining.Pop();
            return value;
        });
    }

    /// <summary>Binds the parameters from a position on. An argument that costs something is computed once, under the parameter's name.</summary>
    private Expr Bound(IReadOnlyList<IParameterSymbol> parameters, int position, IReadOnlyList<Operand> arguments, Scope scope, Func<Expr> body)
    {
        if (position == Math.Min(parameters.Count, arguments.Count))
            return body();
        var parameter = parameters[position];
        if (arguments[position] is not Operand.Scalar { Value: var value })
        {
            scope.Bind(parameter, arguments[position]);
            return Bound(parameters, position + 1, arguments, scope, body);
        }

        if (Tuples.Contains(value))
        {
            Outcome Rest() => Outcome.Return(Bound(parameters, position + 1, arguments, scope, body));
            return Tuples.Open(value, items => BindItems(parameter, items, 0, [], scope, Rest)).Value;
        }

        return Named(parameter.Name, value, name =>
        {
            scope.Bind(parameter, name);
            return Bound(parameters, position + 1, arguments, scope, body);
        });
    }

    private static IReadOnlyList<IParameterSymbol> Parameters(IMethodSymbol method) =>
        IsExtension(method) && method.ContainingType.ExtensionParameter is { } extended ? [extended, .. method.Parameters] : method.Parameters;

    private static bool IsExtension(IMethodSymbol method) => method.ContainingType is { IsExtension: true } && !method.IsStatic;

    private static bool CanInline(IMethodSymbol method, IOperation? instance) =>
        method is { IsGenericMethod: false, IsAsync: false, IsAbstract: false, IsExtern: false, ReturnsByRef: false, ReturnsByRefReadonly: false }
        && !method.ContainingType.IsGenericType
        && (instance is null || IsExtension(method) || (instance is IInstanceReferenceOperation && !IsReplaceable(method)));

    private static bool IsReplaceable(IMethodSymbol method) =>
        (method.IsVirtual || (method.IsOverride && !method.IsSealed)) && !method.ContainingType.IsSealed;

    private Expr? Intrinsic(IMethodSymbol method, List<Expr> arguments)
    {
        if (method.ContainingType is null || !method.IsStatic)
            return null;
        var owner = method.ContainingType.ToDisplayString();
        var whole = method.Parameters.All(p => ScalarTypes.Of(p.Type) == ScalarType.Int);
        if (IntrinsicCatalogue.IsOwner(owner) && Derived(method.Name, arguments, whole) is { } derived)
            return derived;
        return IntrinsicCatalogue.Find(owner, method.Name, arguments.Count, whole) is { } row
            ? Exprs.Call(row.Key, row.Result, [.. arguments])
            : null;
    }

    /// <summary>Functions that C# has and the lanes do not, in terms of those that they have.</summary>
    private Expr? Derived(string name, List<Expr> arguments, bool whole) => (name, arguments.Count, whole) switch
    {
        ("Log", 2, _) => Exprs.Arithmetic(
            BinaryOperator.Divide, Exprs.Call("Log", ScalarType.Float, arguments[0]), Exprs.Call("Log", ScalarType.Float, arguments[1])),
        ("Sign", 1, _) => Exprs.Convert(Exprs.Call("Sign", ScalarType.Float, Exprs.Convert(arguments[0], ScalarType.Float)), ScalarType.Int),
        ("Abs", 1, true) => Named("value", arguments[0], value =>
            Exprs.Call("MaxInt", ScalarType.Int, value, new Expr.Unary(UnaryOperator.Negate, value))),
        _ => null,
    };

    private Operand ValueOrDefault(IInvocationOperation operation, Scope scope)
    {
        var owner = Visit(operation.Instance, scope);
        if (owner is not Operand.Nullable nullable)
            return Unsupported(owner, operation);
        var fallback = operation.Arguments.Length == 1
            ? Value(operation.Arguments[0].Value, scope)
            : Exprs.Convert(new Expr.IntConstant(0), nullable.Type);
        return new Expr.Conditional(nullable.HasValue, nullable.Value, fallback);
    }

    private static IOperation? Argument(IInvocationOperation operation, int ordinal) =>
        operation.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == ordinal)?.Value;
}
