using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>Reads the signatures of the [Validate] methods.</summary>
internal static class ValidateReader
{
    public static EquatableArray<ValidateModel> Read(MetricDeclaration declaration) =>
        declaration.Validations.Select(Read).ToEquatableArray();

    /// <summary>Whether a parameter is the shape of an input.</summary>
    public static bool IsShape(IParameterSymbol parameter) => parameter.Type.IsInLanguage(WellKnownNames.TensorShape);

    private static ValidateModel Read(IMethodSymbol method)
    {
        var arguments = method.Parameters.Select(p => new ValidateArgument(p.Name, IsShape(p))).ToEquatableArray();
        return new ValidateModel(method.Name, arguments, arguments.Any(a => a.IsShape));
    }
}
