using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>A metric has the bits of the CPU engine where its PTX is what runs.</summary>
[Collection(nameof(InterpretedDevice))]
public class InterpretedContractTests(InterpretedDevice device)
{
    [Theory, EveryMetric]
    public void Result_HasTheBitsOfTheCpu(string name)
    {
        var metric = CaseTable.Get(name);
        // Two blocks and a part of a third; none of the lengths divides by the number of lanes.
        var all = metric.Draw(metric.IsSlow ? 100 : metric.Width > 16 ? 300 : 2_061);
        foreach (var samples in (Samples[])[all.Slice(0, 17), all])
        {
            AreSame(metric, samples);
            AreSame(metric, samples with { Weights = Situations.Weights(samples.Count), Mask = Situations.Mask(samples.Count) });
        }
    }

    private void AreSame(MetricCase metric, Samples samples) =>
        Bits.AreSame(metric.Of(samples), OnDevice.Of(device.Gpu, metric, samples), $"{samples.Count} samples, weights and mask {samples.Mask is not null}:");
}
