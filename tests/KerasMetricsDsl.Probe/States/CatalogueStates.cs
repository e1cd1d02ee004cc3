using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Probe.States;

/// <summary>Every metric of the laws in every situation, on every path that this machine has.</summary>
internal static class CatalogueStates
{
    public static IEnumerable<StateLine> All => CaseTable.All.SelectMany(Of);

    private static IEnumerable<StateLine> Of(MetricCase metric)
    {
        foreach (var situation in Situations.Of(metric))
        {
            foreach (var path in LanesDispatch.Available.Where(situation.IsFor))
            {
                using (LanesDispatch.Force(path))
                    yield return new(path, $"{metric.Name}: {situation.Name}", Outcome.Of(metric.Create(), situation.Update));
            }
        }
    }
}
