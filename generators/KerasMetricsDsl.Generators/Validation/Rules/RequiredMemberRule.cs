using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>Generated code makes metrics of their configuration: it has nothing to give to a required member.</summary>
internal sealed class RequiredMemberRule : IRule
{
    public void Check(RuleContext context)
    {
        var type = context.Declaration.Type;
        if (context.Declaration.Constructor?.GetAttributes().Any(IsWhole) == true)
            return;
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers().Where(IsRequired))
            {
                var isOwn = SymbolEqualityComparer.Default.Equals(current, type);
                context.Report(DiagnosticIds.RequiredMember, isOwn ? member.Place() : context.Declaration.NameLocation, context.Name, member.Name);
            }
        }
    }

    private static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    private static bool IsWhole(AttributeData attribute) => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute";
}
