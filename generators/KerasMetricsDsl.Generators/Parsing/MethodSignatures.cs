using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Which methods can be called for a single cell with nothing but its inputs.</summary>
internal static class MethodSignatures
{
    /// <summary>The most parameters that the engine calls a method with.</summary>
    private const int MostParameters = 3;

    /// <summary>Null when the method takes something else, or gives it.</summary>
    public static MethodSignature? Of(AccumulatorDeclaration accumulator)
    {
        var method = accumulator.Method;
        var takesInputsAlone = method.Parameters.Length is > 0 and <= MostParameters && accumulator.InputParameters.Count() == method.Parameters.Length;
        if (!takesInputsAlone || method.IsGenericMethod || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None))
            return null;
        var types = method.Parameters.Select(parameter => Input(parameter.Type)).Append(Result(method.ReturnType)).ToList();
        return types.Contains(null) ? null : new(method.IsStatic, types.Select(type => type!).ToEquatableArray());
    }

    private static string? Input(ITypeSymbol type) => type.SpecialType == SpecialType.System_Int64 ? "long" : Result(type);

    private static string? Result(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Single => "float",
        SpecialType.System_Int32 => "int",
        SpecialType.System_Boolean => "bool",
        _ => null,
    };
}
