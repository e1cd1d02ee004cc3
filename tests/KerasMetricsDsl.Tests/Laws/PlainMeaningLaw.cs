using KerasMetricsDsl.Tests.Laws.Plain;

namespace KerasMetricsDsl.Tests.Laws;

/// <summary>The generated kernel computes what the declaration says when it is called as the C# it is.</summary>
public class PlainMeaningLaw
{
    // Kernels add a row's values in float lanes, plain rows in double; ours and the runtime's functions differ by some ulps.
    private const double Tolerance = 2e-5;

    [Theory, EveryMetric]
    public void Kernel_OfRandomData_EqualsThePlainMeaning(string name) => Check(name, samples => samples);

    [Theory, EveryMetric]
    public void Kernel_WithWeights_EqualsThePlainMeaning(string name) =>
        Check(name, samples => samples with { Weights = MetricCase.DrawWeights(samples.Count) });

    [Theory, EveryMetric]
    public void Kernel_WithWeightsAndMask_EqualsThePlainMeaning(string name) => Check(name, samples => samples with
    {
        Weights = MetricCase.DrawWeights(samples.Count),
        Mask = [.. Enumerable.Range(0, samples.Count).Select(i => i % 3 != 1)],
    });

    private static void Check(string name, Func<Samples, Samples> arrange)
    {
        var metric = CaseTable.Get(name);
        foreach (var count in ((int[])(metric.IsSlow ? [1, 37] : [1, 17, 150])).Where(count => count >= metric.Fewest))
        {
            var samples = arrange(metric.Draw(count));
            Bits.AreClose(new PlainMeaning(metric.Create()).Of(samples), metric.Of(samples), Tolerance, $"{count} samples:");
        }
    }
}
