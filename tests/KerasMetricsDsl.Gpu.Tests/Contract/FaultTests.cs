using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Tests.Laws;
using KerasMetricsDsl.Tests.Policies;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>A value that cannot be used is reported as on the CPU, later: the update that has it adds nothing, and all others do.</summary>
[Collection(nameof(CpuDevice))]
public class FaultTests(CpuDevice device)
{
    [Theory]
    [InlineData("SparseTopKCategoricalAccuracy")]
    [InlineData("SparseCategoricalCrossentropy")]
    [InlineData("SparseCategoricalCrossentropy logits")]
    [InlineData("WeightedPrecision")]
    [InlineData("MixedRow")]
    public void Label_BeyondWhatItIndexes_IsReportedAndNothingOfItAdded(string name)
    {
        var metric = CaseTable.Get(name);
        var good = metric.Draw(30, seed: 4);
        foreach (var label in (int[])[metric.Width, -1, int.MaxValue])
        {
            var bad = metric.Draw(100);
            var labels = bad.Inputs.Single(input => input.Values is int[] or long[]).Values;
            labels.SetValue(labels is int[]? label : (object)(long)label, 63);
            labels.SetValue(labels is int[]? label : (object)(long)label, 80);
            var expected = Assert.ThrowsAny<ArgumentException>(() => bad.Feed(metric.Create()));

            var onDevice = OnDevice.On(device.Gpu, metric.Create());
            good.Feed(onDevice);
            bad.Feed(onDevice);
            good.Feed(onDevice);
            var actual = Assert.ThrowsAny<ArgumentException>(() => OnDevice.Read(onDevice));
            Assert.Equal(expected.Message, actual.Message);

            var twice = metric.Create();
            good.Feed(twice);
            good.Feed(twice);
            Bits.AreSame(MetricCase.Read(twice), OnDevice.Read(onDevice));
        }
    }

    [Fact]
    public void Label_ThatNeedsMoreThan32Bits_IsRefusedAtOnce()
    {
        using var onDevice = new SparseCategoricalAccuracy().On(device.Gpu);
        var error = Assert.ThrowsAny<ArgumentException>(() => onDevice.UpdateState(new MetricBatch(new[] { 0L, long.MaxValue }, MetricInput.Rows<float>([0, 1, 1, 0], 2))));
        Assert.Contains(long.MaxValue.ToString(System.Globalization.CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shapes_ThatDoNotFit_AreRefusedAtOnce()
    {
        using var onDevice = new BinaryAccuracy().On(device.Gpu);
        var error = Assert.ThrowsAny<ArgumentException>(() => onDevice.UpdateState(new MetricBatch(new float[3], new float[4])));
        Assert.Contains("binary_accuracy", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, onDevice.Result());
    }

    [Fact]
    public void Columns_ThatChangeBetweenUpdates_AreRefused()
    {
        var four = CaseTable.Get("ColumnErrors");
        var five = four with { Inputs = [Source.Real.Wide(5), Source.Real.Wide(5)] };
        var onDevice = OnDevice.On(device.Gpu, four.Create());
        four.Draw(3).Feed(onDevice);
        Assert.ThrowsAny<ArgumentException>(() => five.Draw(3).Feed(onDevice));
        Bits.AreSame(four.Of(four.Draw(3)), OnDevice.Read(onDevice));
    }

    // The columns of an update that added nothing bind nobody.
    [Fact]
    public void Columns_OfAnUpdateWithAFault_MayChange()
    {
        var three = CaseTable.Get("ColumnErrors") with { Inputs = [Source.Real.Wide(3), Source.Real.Wide(3)] };
        var four = CaseTable.Get("ColumnErrors");
        var onDevice = OnDevice.On(device.Gpu, four.Create().With(NanPolicy.Throw));
        Poisoned.Of(three, three.Draw(9)).Feed(onDevice);
        four.Draw(5).Feed(onDevice);
        four.Draw(3).Feed(onDevice);
        Assert.Contains("is NaN at", Assert.ThrowsAny<ArgumentException>(() => OnDevice.Read(onDevice)).Message, StringComparison.Ordinal);
        var onCpu = four.Create();
        four.Draw(5).Feed(onCpu);
        four.Draw(3).Feed(onCpu);
        Bits.AreSame(MetricCase.Read(onCpu), OnDevice.Read(onDevice));
    }

    [Fact]
    public void Faults_OfTwoMetricsOnOneDevice_AreReportedEach()
    {
        using var first = new SparseCategoricalCrossentropy().On(device.Gpu);
        using var second = new SparseTopKCategoricalAccuracy(1).On(device.Gpu);
        var scores = MetricInput.Rows<float>([0.2f, 0.8f, 0.6f, 0.4f, 0.5f, 0.5f], 2);
        first.UpdateState(new MetricBatch(new[] { 0, 5, 1 }, scores));
        second.UpdateState(new MetricBatch(new[] { 9, 0, 8 }, scores));
        Assert.Contains("row 1 is 5", Assert.ThrowsAny<ArgumentException>(() => first.Collect()).Message, StringComparison.Ordinal);
        Assert.Contains("row 0 is 9", Assert.ThrowsAny<ArgumentException>(() => second.Collect()).Message, StringComparison.Ordinal);
    }
}
