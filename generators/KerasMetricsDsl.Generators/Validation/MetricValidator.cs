using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Parsing;
using KerasMetricsDsl.Generators.Validation.Rules;

namespace KerasMetricsDsl.Generators.Validation;

/// <summary>Runs the rules in order.</summary>
internal static class MetricValidator
{
    private static readonly IRule[] Rules =
    [
        new PartialClassRule(),
        new PartialContainerRule(),
        new ClassKindRule(),
        new AccumulatorRule(),
        new PrimaryConstructorRule(),
        new GeneratedNameRule(),
        new DuplicateNameRule(),
        new ConfigurationKeyRule(),
        new RequiredMemberRule(),
        new InputCountRule(),
        new InputTypeRule(),
        new ConfigurationTypeRule(),
        new AxisRule(),
        new SingleAccumulatorAttributeRule(),
        new AccumulatorFormRule(),
        new ParameterTypeRule(),
        new ReturnTypeRule(),
        new OverArrayRule(),
        new OverEntryRule(),
        new FlagNameRule(),
        new HistogramSizeRule(),
        new HistogramReturnRule(),
        new ParameterAttributeRule(),
        new PredicateRule(),
        new RowMeanRule(),
        new SingleResultRule(),
        new MissingResultRule(),
        new ResultNameRule(),
        new ResultParameterRule(),
        new ResultReturnRule(),
        new ResultAccessRule(),
        new ValidateFormRule(),
        new ValidateArgumentRule(),
    ];

    public static void Check(ParseContext context, MetricModel model)
    {
        var subject = new RuleContext(context.Declaration, model, context.Configuration, context.Compilation, context.Findings);
        foreach (var rule in Rules)
            Guard.Run(context.Findings, () => context.Declaration.NameLocation, subject.Name, () => rule.Check(subject));
    }
}
