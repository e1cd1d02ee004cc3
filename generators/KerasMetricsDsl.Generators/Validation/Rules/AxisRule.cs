using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>One parameter says which axes form a row.</summary>
internal sealed class AxisRule : IRule
{
    public void Check(RuleContext context)
    {
        var marked = (context.Declaration.Constructor?.Parameters ?? []).Where(p => p.Has(WellKnownNames.Axis)).ToList();
        for (var i = 0; i < marked.Count; i++)
        {
            var reason = i > 0 ? "is a second one" : IsAxis(marked[i].Type) ? null : $"has the type '{marked[i].Type.ToDisplayString()}'";
            if (reason is not null)
                context.Report(DiagnosticIds.AxisParameter, marked[i].Place(), marked[i].Name, reason);
        }
    }

    private static bool IsAxis(ITypeSymbol type) => type.SpecialType == SpecialType.System_Int32
        || type is IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Int32 };
}
