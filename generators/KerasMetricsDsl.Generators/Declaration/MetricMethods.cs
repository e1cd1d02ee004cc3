using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Declaration;

/// <summary>Which methods of a metric the generator reads: those with an attribute of the language, and the predicates that attributes name.</summary>
internal static class MetricMethods
{
    public static bool Contain(IMethodSymbol method)
    {
        var written = method.PartialDefinitionPart ?? method;
        if (DeclarationReader.Read(written.ContainingType) is not { } declaration)
            return false;
        return declaration.Accumulators.Any(accumulator => Is(accumulator.Method, written) || Names(accumulator, written.Name))
            || declaration.Results.Any(result => Is(result, written))
            || declaration.Validations.Any(validation => Is(validation, written));
    }

    private static bool Is(IMethodSymbol left, IMethodSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    private static bool Names(AccumulatorDeclaration accumulator, string method) => accumulator.Mask == method
        || accumulator.Method.Parameters.Any(p => p.Find(WellKnownNames.All)?.ConstructorArguments.FirstOrDefault().Value is string name && name == method);
}
