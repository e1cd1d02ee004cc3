using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>Accumulators, inputs and configuration members meet in the generated code, and [Result] names accumulators in camelCase.</summary>
internal sealed class DuplicateNameRule : IRule
{
    private const string Parameter = "a constructor parameter, in camelCase";

    public void Check(RuleContext context)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in context.Declaration.Constructor?.Parameters ?? [])
            known[parameter.Name] = Parameter;
        foreach (var accumulator in context.Declaration.Accumulators)
        {
            var name = MetricNames.Camel(accumulator.Method.Name);
            if (known.TryGetValue(name, out var other))
                context.Report(DiagnosticIds.DuplicateName, accumulator.Method.Place(), accumulator.Method.Name, other);
            else
                known[name] = "another accumulator, in camelCase";
        }

        CheckInputs(context);
        CheckMembers(context);
    }

    private static void CheckInputs(RuleContext context)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in context.Declaration.Accumulators.SelectMany(a => a.InputParameters))
        {
            var isConfiguration = context.Declaration.Constructor?.Parameters.Any(p => p.Name == parameter.Name) == true;
            if (isConfiguration && reported.Add(parameter.Name))
                context.Report(DiagnosticIds.DuplicateName, parameter.Place(), parameter.Name, Parameter);
        }
    }

    /// <summary>In methods a member hides a parameter of its name, in initializers the parameter hides the member.</summary>
    private static void CheckMembers(RuleContext context)
    {
        // A record's parameters are its properties, and a record is no metric.
        if (context.Declaration.Type.IsRecord)
            return;
        var accumulators = context.Declaration.Accumulators.Select(accumulator => (ISymbol)accumulator.Method).ToList();
        foreach (var parameter in context.Declaration.Constructor?.Parameters ?? [])
        {
            var own = context.Declaration.Members.FirstOrDefault(member => member.Name == parameter.Name);
            var inherited = TakenNames.Inherited(context.Declaration, context.Compilation).FirstOrDefault(member => member.Name == parameter.Name);
            if (own is not null && !accumulators.Contains(own, SymbolEqualityComparer.Default))
                context.Report(DiagnosticIds.DuplicateName, own.Place(), own.Name, "a constructor parameter");
            else if (own is null && inherited is not null)
                context.Report(DiagnosticIds.DuplicateName, parameter.Place(), parameter.Name, $"a member of {inherited.ContainingType.Name}");
        }
    }
}
