using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Validation;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Parsing;

/// <summary>From a [Metric] class to its model: the only place that knows both the compiler's world and the generator's.</summary>
internal static class MetricParser
{
    /// <summary>The model of a class that carries [Metric].</summary>
    public static MetricModel Parse(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation = default) =>
        Read(type, compilation, cancellation)?.Model ?? throw new ArgumentException($"{type.Name} carries no [Metric].", nameof(type));

    /// <summary>Model, places of the findings, and the syntax they were made of; null for a class without [Metric].</summary>
    public static ParsedMetric? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (DeclarationReader.Read(type) is not { } declaration)
            return null;
        ParseCounter.Count(type.Name);
        var context = new ParseContext(declaration, compilation, cancellation);
        var model = Describe(context);
        MetricValidator.Check(context, model);
        foreach (var dependency in declaration.Results.Select(result => result.ReturnType).Concat(BaseTypes(type)))
            context.DependOn(dependency);
        var findings = context.Findings.Entries.Select(entry => entry.Finding).ToEquatableArray();
        return new ParsedMetric(model with { Findings = findings }, context.Findings, context.Sources, declaration.NameLocation);
    }

    private static IEnumerable<ITypeSymbol> BaseTypes(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
            yield return current;
    }

    private static MetricModel Describe(ParseContext context)
    {
        var declaration = context.Declaration;
        var inputs = InputReader.Read(declaration);
        var accumulators = new AccumulatorParser(context, inputs);
        // Generated code asks the flags of inputs, whether or not a body does.
        foreach (var input in inputs)
            context.Configuration.Find(input.SparseWhen);
        var models = declaration.Accumulators.Select(accumulators.Parse).ToEquatableArray();
        return new MetricModel(
            TypeReader.Read(declaration.Type, ExpectedWarnings.Of(declaration, context.Configuration.Symbols)),
            declaration.Attribute.NamedText("Name") is { Length: > 0 } name ? name : MetricNames.Default(declaration.Type.Name),
            Aliases(declaration.Attribute),
            declaration.Attribute.NamedFlag("SameShape"),
            Direction(declaration.Attribute),
            models.Count == 0 ? null : string.Join("; ", models.Select(m => $"{m.Name} = {m.Formula}")),
            context.Configuration.Members,
            Axis(declaration),
            inputs,
            models,
            accumulators.BatchFlags,
            ResultReader.Read(declaration),
            ValidateReader.Read(declaration),
            TakenNames.Of(declaration, context.Compilation),
            []);
    }

    private static EquatableArray<string> Aliases(AttributeData attribute)
    {
        var aliases = attribute.Named("Aliases");
        return aliases.Kind != TypedConstantKind.Array || aliases.IsNull ? [] : aliases.Values.Select(a => a.Value).OfType<string>().ToEquatableArray();
    }

    private static string? Direction(AttributeData attribute) => attribute.Named("Direction").Value switch
    {
        1 => "HigherIsBetter",
        2 => "LowerIsBetter",
        _ => null,
    };

    private static AxisModel? Axis(MetricDeclaration declaration)
    {
        var parameter = declaration.Constructor?.Parameters.FirstOrDefault(p => p.Has(WellKnownNames.Axis));
        return parameter is null ? null : new AxisModel(parameter.Name, parameter.Type is IArrayTypeSymbol);
    }
}
