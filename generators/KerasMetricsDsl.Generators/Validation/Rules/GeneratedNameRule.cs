using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>The class, its members, parameters and inputs stand beside what is generated.</summary>
internal sealed class GeneratedNameRule : IRule
{
    public void Check(RuleContext context)
    {
        var declaration = context.Declaration;
        if (GeneratedMembers.MetricNames.Contains(context.Name))
            Report(context, declaration.NameLocation, context.Name);
        foreach (var member in declaration.Members.Where(TakenNames.IsGenerated))
            Report(context, member.Place(), member.Name);
        if (TakenNames.Shadowed(declaration, context.Compilation).FirstOrDefault() is { } type)
            Report(context, type.GetLocation(), type.Identifier.ValueText);
        CheckBases(context);
        foreach (var parameter in (declaration.Constructor?.Parameters ?? []).Where(parameter => IsTaken(context, parameter)))
            Report(context, parameter.Place(), parameter.Name);
        CheckInputs(context);
    }

    /// <summary>A member of a base class would be hidden.</summary>
    private static void CheckBases(RuleContext context)
    {
        if (TakenNames.Inherited(context.Declaration, context.Compilation).FirstOrDefault(TakenNames.IsGenerated) is { } member)
            Report(context, context.Declaration.NameLocation, $"{member.ContainingType.Name}.{member.Name}");
    }

    /// <summary>A parameter's key in a configuration is its own, its name is read in generated methods, and Compute has all parameters.</summary>
    private static bool IsTaken(RuleContext context, IParameterSymbol parameter) =>
        parameter.Name is "nanPolicy" or "ignoreIndex" or "rangePolicy"
        || GeneratedMembers.MetricNames.Contains(parameter.Name)
        || GeneratedMembers.UpdateParameters.Contains(parameter.Name)
        || (parameter.Name == GeneratedMembers.Columns && context.Model.Inputs.Any(input => input.SparseWhen == parameter.Name));

    private static void CheckInputs(RuleContext context)
    {
        var hasColumns = context.Declaration.Accumulators.Any(accumulator =>
            accumulator.TakesRows || accumulator.PerColumn || accumulator.PerColumnWhen is not null
            || accumulator.Method.Parameters.Any(parameter => parameter.Has(WellKnownNames.Column)));
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in context.Declaration.Accumulators.SelectMany(accumulator => accumulator.InputParameters))
        {
            var isTaken = GeneratedMembers.UpdateParameters.Contains(input.Name)
                || GeneratedMembers.MetricNames.Contains(input.Name)
                || (hasColumns && input.Name == GeneratedMembers.Columns);
            if (isTaken && reported.Add(input.Name))
                Report(context, input.Place(), input.Name);
        }
    }

    private static void Report(RuleContext context, Location place, string name) =>
        context.Report(DiagnosticIds.GeneratedName, place, context.Name, name);
}
