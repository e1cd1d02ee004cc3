using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Emission.Slices;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using KerasMetricsDsl.Generators.Parsing.Memo;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KerasMetricsDsl.Generators.Sets;

/// <summary>
/// What a set has to know of a metric's class. Of one in the same compilation only the declaration can be seen: generators do not see
/// what generators write. Of one in a referenced assembly there is only what was generated.
/// </summary>
internal static class MetricTypes
{
    /// <summary>The [Metric] class that a type is or derives from.</summary>
    public static INamedTypeSymbol? MetricOf(ITypeSymbol? type)
    {
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (current.Has("MetricAttribute"))
                return current;
        }

        return null;
    }

    /// <summary>The metric's class as a set sees it.</summary>
    public static MetricSummary Read(INamedTypeSymbol metric, Compilation compilation, CancellationToken cancellation)
    {
        var attribute = metric.Find("MetricAttribute")?.ApplicationSyntaxReference;
        return attribute is not null && compilation.ContainsSyntaxTree(attribute.SyntaxTree)
            ? Declared(ParseMemo.Get(attribute.GetSyntax(cancellation).Parent!.Parent!, metric, compilation, cancellation))
            : Compiled(metric);
    }

    private static MetricSummary Declared(MetricModel model) => new(
        ResultSlice.ReturnTypeOf(model),
        model.Inputs.Select(input => input.Name).ToEquatableArray(),
        MetricCompiler.Compile(model).Plan is null ? [] : AccumulatorFingerprints.Of(model));

    /// <summary>Whether a constructor is the one whose parameters are the metric's configuration.</summary>
    public static bool IsPrimary(IMethodSymbol constructor)
    {
        if (constructor.ContainingType.InstanceConstructors.Length == 1)
            return true;
        if (constructor.DeclaringSyntaxReferences.FirstOrDefault() is { } reference)
            return reference.GetSyntax() is TypeDeclarationSyntax;
        // A compiled class tells by the generated Compute, whose parameters are inputs, configuration, sample weight and mask.
        var compute = constructor.ContainingType.GetMembers("Compute").OfType<IMethodSymbol>().FirstOrDefault();
        var parameters = compute?.Parameters.SkipWhile(parameter => parameter.Type.IsInLanguage(WellKnownNames.MetricInput)).ToList() ?? [];
        return parameters.Count == constructor.Parameters.Length + 2 && constructor.Parameters.Zip(parameters, IsAlike).All(isAlike => isAlike);
    }

    private static bool IsAlike(IParameterSymbol left, IParameterSymbol right) =>
        left.Name == right.Name && SymbolEqualityComparer.Default.Equals(left.Type, right.Type);

    private static MetricSummary Compiled(INamedTypeSymbol metric)
    {
        var result = metric.GetMembers("Result").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty);
        var update = metric.GetMembers("UpdateState").OfType<IMethodSymbol>()
            .FirstOrDefault(method => method.Parameters.FirstOrDefault()?.Type.IsInLanguage(WellKnownNames.MetricInput) == true);
        return new MetricSummary(
            result is null ? "double" : TypeNames.Qualified(result.ReturnType),
            // The last two are the sample weight and the mask.
            update is null ? [] : update.Parameters.Take(update.Parameters.Length - 2).Select(parameter => parameter.Name).ToEquatableArray(),
            metric.GetAttributes().Select(Identity).OfType<AccumulatorIdentity>().ToEquatableArray());
    }

    private static AccumulatorIdentity? Identity(AttributeData attribute)
    {
        var isIdentity = attribute.AttributeClass is { Name: "AccumulatorIdentityAttribute", ContainingNamespace: { Name: "Engine" } space }
            && space.ContainingNamespace.ToDisplayString() == WellKnownNames.Namespace;
        var arguments = attribute.ConstructorArguments;
        return isIdentity && arguments.Length == 4
            && arguments[0].Value is int slot && arguments[1].Value is string name && arguments[2].Value is string fingerprint
            ? new(slot, name, fingerprint, arguments[3].Values.Select(value => value.Value).OfType<string>().ToEquatableArray())
            : null;
    }
}

/// <param name="ResultType">What <c>Result()</c> returns, fully qualified.</param>
/// <param name="Inputs">The names of the inputs in order.</param>
/// <param name="Accumulators">What the metric adds up; nothing for a declaration with errors.</param>
internal sealed record MetricSummary(string ResultType, EquatableArray<string> Inputs, EquatableArray<AccumulatorIdentity> Accumulators);
