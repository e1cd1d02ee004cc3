using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>A check runs before there is an instance, and says what is wrong by throwing.</summary>
internal sealed class ValidateFormRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var method in context.Declaration.Validations)
        {
            if (method is not { IsStatic: true, ReturnsVoid: true, IsGenericMethod: false, IsAsync: false })
                context.Report(DiagnosticIds.ValidateForm, method.Place(), method.Name);
        }
    }
}
