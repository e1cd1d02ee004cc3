using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
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
        var findings = new SourceMap();
        return Guard.Read(findings, type.Place, type.Name, () => ReadDeclaration(type, compilation, cancellation), () => NotUnderstood(type, findings));
    }

    private static ParsedMetric? ReadDeclaration(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (DeclarationReader.Read(type) is not { } declaration)
            return null;
        ParseCounter.Count(type.Name);
        var context = new ParseContext(declaration, compilation, cancellation);
        var model = Describe(context);
        MetricValidator.Check(context, model);
        CheckNames(context);
        CheckInvalidParts(context, model);
        foreach (var dependency in declaration.Results.Select(result => result.ReturnType).Concat(BaseTypes(type)))
            context.DependOn(dependency);
        var findings = context.Findings.Entries.Select(entry => entry.Finding).ToEquatableArray();
        return new ParsedMetric(model with { Findings = findings }, context.Findings, context.Sources, declaration.NameLocation);
    }

    /// <summary>Parameters that are only begun, or of the same name, are the compiler's matter: nothing can be written with them.</summary>
    private static void CheckNames(ParseContext context)
    {
        var methods = context.Declaration.Accumulators.Select(accumulator => accumulator.Method).Concat(context.Declaration.Results)
            .Concat(context.Declaration.Validations).Append(context.Declaration.Constructor).OfType<IMethodSymbol>();
        foreach (var method in methods)
        {
            var names = method.Parameters.Select(parameter => parameter.Name).ToList();
            if (names.Contains("") || names.Distinct(StringComparer.Ordinal).Count() < names.Count)
                context.Findings.Add(DiagnosticIds.DoesNotCompile, method.Place());
        }
    }

    /// <summary>Whatever has no meaning was reported. If nothing was, the generator is at fault, and must say so rather than keep still.</summary>
    private static void CheckInvalidParts(ParseContext context, MetricModel model)
    {
        if (context.Findings.Entries.Count > 0)
            return;
        foreach (var (accumulator, method) in model.Accumulators.Zip(context.Declaration.Accumulators, (a, b) => (a, b.Method)))
        {
            var parts = accumulator.Value.SelfAndDescendants().Concat(accumulator.Mask?.SelfAndDescendants() ?? []);
            if (parts.Any(part => part is Expr.Invalid))
                context.Findings.Add(DiagnosticIds.NotUnderstood, method.Place(), method.Name, "a part of it has no meaning");
        }
    }

    /// <summary>Enough for a surface that throws.</summary>
    private static ParsedMetric NotUnderstood(INamedTypeSymbol type, SourceMap findings)
    {
        var entries = findings.Entries.Select(entry => entry.Finding).ToEquatableArray();
        var model = new MetricModel(
            TypeReader.Read(type, []), MetricNames.Default(type.Name), [], false, null, null, [], null, [], [], [], null, [], [], entries);
        return new ParsedMetric(model, findings, [], type.Place());
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
