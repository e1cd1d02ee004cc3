using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Model;
using Microsoft.CodeAnalysis;

namespace KerasMetricsDsl.Generators.Validation.Rules;

/// <summary>A histogram has one to three extents, each a number or an int of the configuration.</summary>
internal sealed class HistogramSizeRule : IRule
{
    private const int MostSizes = 3;

    // What EngineOptions.MaxStateValues can be raised to.
    private const double MostCells = 1e9;

    public void Check(RuleContext context)
    {
        foreach (var accumulator in context.Declaration.Accumulators.Where(a => a.Kind == AccumulatorKind.Histogram))
        {
            var sizes = accumulator.Sizes.ToList();
            if (sizes.Count is 0 or > MostSizes)
                context.Report(DiagnosticIds.HistogramSize, accumulator.Attribute.Place(), $"{sizes.Count} sizes", context.Name);
            for (var i = 0; i < sizes.Count && sizes.Count <= MostSizes; i++)
            {
                if (!IsSize(context, sizes[i]))
                    context.Report(DiagnosticIds.HistogramSize, accumulator.Attribute.Place(i), $"{sizes[i].Value}", context.Name);
            }

            var numbers = sizes.Select(size => size.Value).OfType<int>().ToList();
            if (numbers.All(number => number > 0) && numbers.Aggregate(1.0, (cells, number) => cells * number) > MostCells)
                context.Report(DiagnosticIds.HistogramSize, accumulator.Attribute.Place(), string.Join(" · ", numbers), context.Name);
        }
    }

    private static bool IsSize(RuleContext context, TypedConstant size) => size.Value switch
    {
        int number => number > 0,
        string name => context.Configuration.Find(name)?.Type == ConfigType.Int,
        _ => false,
    };
}
