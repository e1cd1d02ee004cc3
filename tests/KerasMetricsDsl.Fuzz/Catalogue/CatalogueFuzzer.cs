using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Catalogue;

/// <summary>Metrics of the catalogue against their formulas in double, over data that make float32 suffer.</summary>
internal sealed class CatalogueFuzzer : IFuzzer
{
    public string Name => "catalogue";

    public string? Run(Random random) => random.Next(10) switch
    {
        0 or 1 => RegressionCases.Draw(random).Fault(),
        2 or 3 => DevianceCases.Draw(random).Fault(),
        4 or 5 => CorrelationCases.Draw(random).Fault(),
        6 => RankingCases.Draw(random).Fault(),
        7 => random.Next(2) == 0 ? IntegerCases.Draw(random).Fault() : AgreementCases.Draw(random).Fault(),
        8 => AreaCases.Fault(random),
        _ => ComputeCases.Fault(random),
    };
}
