using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>The same on OpenCL, where ILGPU's compiler and kernels that fold in groups have their part in the result.</summary>
[Collection(nameof(PoclDevice))]
public class PoclContractTests(PoclDevice device)
{
    [Theory, EveryMetric]
    public void Result_HasTheBitsOfTheCpu(string name)
    {
        if (device.Gpu is not { } gpu)
            return;
        var metric = CaseTable.Get(name);
        foreach (var samples in Situations.OfDevice(metric))
            Bits.AreSame(metric.Of(samples), OnDevice.Of(gpu, metric, samples), $"{samples.Count} samples, weights {samples.Weights is not null}, mask {samples.Mask is not null}:");
    }
}
