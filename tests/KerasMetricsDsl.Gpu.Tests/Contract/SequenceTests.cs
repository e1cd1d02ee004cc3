using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>Several updates, merging, resetting and going back and forth give what they give on the CPU.</summary>
[Collection(nameof(CpuDevice))]
public class SequenceTests(CpuDevice device)
{
    private static readonly string[] Some = ["BinaryAccuracy", "MeanSquaredError of rows", "AUC", "ErrorRange", "ColumnErrors", "R2Score", "SparseCategoricalAccuracy", "SparseCategoricalCrossentropy ignored", "MeanIoU", "ConfusionMatrix", "FBetaScore"];

    public static TheoryData<string> Metrics => [.. Some];

    [Theory, MemberData(nameof(Metrics))]
    public void Updates_OneAfterAnother_HaveTheBitsOfTheCpu(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = metric.Draw(700) with { Weights = Situations.Weights(700) };
        var onCpu = metric.Create();
        foreach (var part in samples.Cut(100, 17, 333))
            part.Feed(onCpu);
        Bits.AreSame(MetricCase.Read(onCpu), OnDevice.Of(device.Gpu, metric, samples.Cut(100, 17, 333)));
    }

    [Theory, MemberData(nameof(Metrics))]
    public void Collecting_InBetween_ChangesNothing(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = metric.Draw(300);
        var collected = OnDevice.On(device.Gpu, metric.Create());
        foreach (var part in samples.Cut(100, 17))
        {
            part.Feed(collected);
            OnDevice.Read(collected);
        }
        Bits.AreSame(OnDevice.Of(device.Gpu, metric, samples.Cut(100, 17)), OnDevice.Read(collected));
    }

    [Theory, MemberData(nameof(Metrics))]
    public void What_WasAccumulatedOnTheCpu_IsKept(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = metric.Draw(300);
        var (first, second) = (samples.Slice(0, 120), samples.Slice(120, 180));
        var onCpu = metric.Create();
        first.Feed(onCpu);
        var moved = OnDevice.On(device.Gpu, onCpu);
        second.Feed(moved);
        var expected = metric.Create();
        first.Feed(expected);
        second.Feed(expected);
        Bits.AreSame(MetricCase.Read(expected), OnDevice.Read(moved));
    }

    [Theory, MemberData(nameof(Metrics))]
    public void Merge_OfADevicesMetric_HasTheBitsOfTheCpu(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = metric.Draw(300);
        var expected = metric.Create();
        var other = metric.Create();
        samples.Slice(0, 100).Feed(expected);
        samples.Slice(100, 200).Feed(other);
        expected.MergeState(other);

        var onDevice = OnDevice.On(device.Gpu, metric.Create());
        var otherOnDevice = OnDevice.On(device.Gpu, metric.Create());
        samples.Slice(0, 100).Feed(onDevice);
        samples.Slice(100, 200).Feed(otherOnDevice);
        onDevice.MergeState(otherOnDevice);
        Bits.AreSame(MetricCase.Read(expected), OnDevice.Read(onDevice));
    }

    [Theory, MemberData(nameof(Metrics))]
    public void Reset_ForgetsWhatWasQueued(string name)
    {
        var metric = CaseTable.Get(name);
        var onDevice = OnDevice.On(device.Gpu, metric.Create());
        metric.Draw(50, seed: 9).Feed(onDevice);
        onDevice.ResetState();
        var samples = metric.Draw(64);
        samples.Feed(onDevice);
        Bits.AreSame(metric.Of(samples), OnDevice.Read(onDevice));
    }

    [Theory, MemberData(nameof(Metrics))]
    public void Rows_AreCountedAsOnTheCpu(string name)
    {
        var metric = CaseTable.Get(name);
        var samples = metric.Draw(64) with { Mask = Situations.Mask(64) };
        var onCpu = metric.Create();
        samples.Feed(onCpu);
        var onDevice = OnDevice.On(device.Gpu, metric.Create());
        samples.Feed(onDevice);
        Assert.Equal(onCpu.RowCounts, onDevice.RowCounts);
    }
}
