using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Gpu.Tests.Contract;
using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Policies;
using KerasMetricsDsl.Tests.Sets;

namespace KerasMetricsDsl.Gpu.Tests.Policies;

/// <summary>What a policy leaves out is left out on a device too: totals, counts and the rows seen, skipped and masked.</summary>
[Collection(nameof(CpuDevice))]
public class PolicyContractTests(CpuDevice device)
{
    [Theory, EveryMetric]
    public void Skip_OfNaN_HasTheBitsOfTheCpu(string name)
    {
        var metric = CaseTable.Get(name);
        foreach (var samples in Weighings(metric))
            AreSame(metric, Poisoned.Of(metric, samples), NanPolicy.Skip);
    }

    [Theory, EveryMetric]
    public void Policy_WithNothingToDo_HasTheBitsOfNone(string name)
    {
        var metric = CaseTable.Get(name);
        foreach (var samples in Weighings(metric))
        {
            var onDevice = Run(metric, samples, NanPolicy.Skip, ignoreIndex: -7);
            Bits.AreSame(metric.Of(samples), OnDevice.Read(onDevice), $"weights {samples.Weights is not null}, mask {samples.Mask is not null}:");
        }
    }

    [Theory, EveryMetric]
    public void IgnoreIndex_HasTheBitsOfTheCpu(string name)
    {
        var metric = CaseTable.Get(name);
        foreach (var samples in Weighings(metric))
            AreSame(metric, samples, NanPolicy.Propagate, ignoreIndex: 1);
    }

    [Theory, EveryMetric]
    public void Throw_OfNaN_SaysWhatTheCpuSaysAndAddsNothing(string name)
    {
        var metric = CaseTable.Get(name);
        var good = metric.Draw(20, seed: 5);
        foreach (var samples in Weighings(metric))
        {
            var bad = Poisoned.Of(metric, samples);
            var onCpu = metric.Create().With(NanPolicy.Throw, ignoreIndex: 1);
            good.Feed(onCpu);
            var expected = Record.Exception(() => bad.Feed(onCpu))?.Message;
            good.Feed(onCpu);

            var onDevice = OnDevice.On(device.Gpu, metric.Create().With(NanPolicy.Throw, ignoreIndex: 1));
            foreach (var part in (Samples[])[good, bad, good])
                part.Feed(onDevice);
            Assert.Equal(expected, Record.Exception(() => OnDevice.Read(onDevice))?.Message);
            Assert.Equal(SetRun.Saved(onCpu), SetRun.Saved(onDevice));
        }
    }

    private void AreSame(MetricCase metric, Samples samples, NanPolicy policy, int? ignoreIndex = null)
    {
        var onCpu = metric.Create().With(policy, ignoreIndex);
        samples.Feed(onCpu);
        var onDevice = Run(metric, samples, policy, ignoreIndex);
        Bits.AreSame(MetricCase.Read(onCpu), OnDevice.Read(onDevice), $"weights {samples.Weights is not null}, mask {samples.Mask is not null}:");
        Assert.Equal(SetRun.Saved(onCpu), SetRun.Saved(onDevice));
    }

    private IMetric Run(MetricCase metric, Samples samples, NanPolicy policy, int? ignoreIndex)
    {
        var onDevice = OnDevice.On(device.Gpu, metric.Create().With(policy, ignoreIndex));
        samples.Feed(onDevice);
        return onDevice;
    }

    private static IEnumerable<Samples> Weighings(MetricCase metric)
    {
        // The threads of a long row meet at barriers, which is slow where they are threads of the system.
        var count = metric.Width > 128 ? 17 : 100;
        var samples = metric.Draw(count);
        yield return samples;
        yield return samples with { Weights = Situations.Weights(count), Mask = Situations.Mask(count) };
    }
}
