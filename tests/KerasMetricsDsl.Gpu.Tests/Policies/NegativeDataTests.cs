using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Gpu.Tests.Contract;
using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Sets;

namespace KerasMetricsDsl.Gpu.Tests.Policies;

/// <summary>Values below 0 in an input that may have none are refused on a device too, unless their row is masked.</summary>
[Collection(nameof(CpuDevice))]
public class NegativeDataTests(CpuDevice device)
{
    [Theory]
    [InlineData(false, NanPolicy.Propagate)]
    [InlineData(true, NanPolicy.Propagate)]
    [InlineData(false, NanPolicy.Skip)]
    public void Negatives_AreRefusedWithTheWordsOfTheCpu(bool isMasked, NanPolicy policy)
    {
        var metric = CaseTable.Get("NDCG");
        var (good, bad) = (metric.Draw(20, seed: 5), metric.Draw(20, seed: 6));
        var labels = (float[])bad.Inputs[0].Values;
        var width = labels.Length / 20;
        (labels[7 * width + 1], labels[11 * width]) = (-0.5f, -3);
        if (isMasked)
            bad = bad with { Mask = [.. Enumerable.Range(0, 20).Select(row => row is not (7 or 11))] };

        var onCpu = new NDCG(3) { NanPolicy = policy };
        good.Feed(onCpu);
        var expected = Record.Exception(() => bad.Feed(onCpu))?.Message;
        Assert.Equal(isMasked, expected is null);
        good.Feed(onCpu);

        var onDevice = OnDevice.On(device.Gpu, new NDCG(3) { NanPolicy = policy });
        foreach (var part in (Samples[])[good, bad, good])
            part.Feed(onDevice);
        Assert.Equal(expected, Record.Exception(() => OnDevice.Read(onDevice))?.Message);
        Assert.Equal(SetRun.Saved(onCpu), SetRun.Saved(onDevice));
    }
}
