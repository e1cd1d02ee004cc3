using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>A metric on a device has the bits of the CPU engine.</summary>
[Collection(nameof(CpuDevice))]
public class ContractTests(CpuDevice device)
{
    [Theory, EveryMetric]
    public void Result_HasTheBitsOfTheCpu(string name)
    {
        var metric = CaseTable.Get(name);
        foreach (var samples in Situations.Of(metric))
            Bits.AreSame(metric.Of(samples), OnDevice.Of(device.Gpu, metric, samples), $"{samples.Count} samples, weights {samples.Weights is not null}, mask {samples.Mask is not null}:");
    }
}
