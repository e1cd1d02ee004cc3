using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Sets.Declared;
using static KerasMetricsDsl.Tests.Laws.Source;

namespace KerasMetricsDsl.Tests.Sets;

/// <summary>A set under test: how to make it, and what data it takes.</summary>
internal sealed record SetCase(string Name, Func<IMetricSet> Create, params Source[] Inputs)
{
    public static SetCase[] All { get; } =
    [
        new("elements", () => new ElementReport(), Binary, Probability),
        new("elements of rows", () => new ElementReport(0.3f), Binary.Wide(3), Probability.Wide(3)),
        new("rows", () => new RowReport(), OneHotRows(5), ProbabilityRows(5)),
        new("long rows", () => new RowReport(), OneHotRows(90), ProbabilityRows(90)),
        new("labels", () => new LabelReport(2), Class(5), ProbabilityRows(5), Real),
        new("labels of long rows", () => new LabelReport(3), LongClass(70), ProbabilityRows(70), Real),
        new("columns", () => new ColumnReport(), Binary.Wide(3), Probability.Wide(3)),
        new("policies", () => new PolicyReport(), Binary, SomeNan),
        new("many columns", () => new ColumnReport(), Binary.Wide(70), Probability.Wide(70)),
    ];

    private static Source SomeNan => new(0, (random, n) => Array.ConvertAll((float[])Probability.Draw(random, n), x => x < 0.1f ? float.NaN : x));

    public static TheoryData<string> Names => [.. All.Select(set => set.Name)];

    public static SetCase Get(string name) => All.Single(set => set.Name == name);

    public Samples Draw(int count, int seed = 1)
    {
        var random = new Random(seed);
        return new([.. Inputs.Select(input => new InputData(input.Draw(random, count), input.Width))], count);
    }
}
