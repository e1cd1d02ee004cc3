namespace KerasMetricsDsl.Generators.Validation;

/// <summary>One mistake a declaration can make, with one id. Mistakes inside bodies are found where bodies are parsed.</summary>
internal interface IRule
{
    void Check(RuleContext context);
}
