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
        AreSame(metric, 17);
        AreSame(metric, metric.IsSlow ? 100 : metric.Width > 16 ? 300 : 2_061);
    }

    public static TheoryData<string> MetricsOfRows =>
        [.. CaseTable.All.Where(metric => metric.Width > 1 && !IsOfThreeLabels(metric)).Select(metric => metric.Name)];

    [Theory]
    [MemberData(nameof(MetricsOfRows))]
    public void LongRows_HaveTheBitsOfTheCpu(string name)
    {
        var metric = CaseTable.Get(name);
        // Teams of threads meet at barriers: three groups of sixteen teams, the last with one row; and rows that are added up in blocks.
        foreach (var (width, rows) in metric.IsSlow ? [(129, 3)] : ((int, int)[])[(129, 33), (1_100, 5)])
        {
            var inputs = metric.Inputs.Select(input => input.Width > 1 ? Source.ProbabilityRows(width) : input);
            AreSameWeighted(metric with { Inputs = [.. inputs] }, rows);
        }
    }

    [Theory]
    [InlineData("MeanSquaredError", 140_003)]
    [InlineData("ErrorRange", 131_073)]
    [InlineData("AUC", 140_000)]
    [InlineData("ScaledHistogram", 140_000)]
    [InlineData("ColumnErrors", 40_000)]
    [InlineData("SparseCategoricalCrossentropy", 30_000)]
    public void ManyChunks_HaveTheBitsOfTheCpu(string name, int count) => AreSame(CaseTable.Get(name), count);

    [Theory]
    [InlineData("SparseCategoricalCrossentropy")]
    [InlineData("WeightedPrecision")]
    public void Label_BeyondWhatItIndexes_IsReportedAndNothingOfItAdded(string name)
    {
        var metric = CaseTable.Get(name);
        Samples good = metric.Draw(30, seed: 4), bad = metric.Draw(100);
        var labels = bad.Inputs.Single(input => input.Values is int[] or long[]).Values;
        labels.SetValue(labels is int[]? metric.Width : (object)(long)metric.Width, 63);
        var expected = Assert.ThrowsAny<ArgumentException>(() => bad.Feed(metric.Create()));

        var onDevice = OnDevice.On(device.Gpu, metric.Create());
        good.Feed(onDevice);
        bad.Feed(onDevice);
        Assert.Equal(expected.Message, Assert.ThrowsAny<ArgumentException>(() => OnDevice.Read(onDevice)).Message);
        Bits.AreSame(metric.Of(good), OnDevice.Read(onDevice));
    }

    private static bool IsOfThreeLabels(MetricCase metric) => metric.Name is "AUC multi-label" or "AUC label weights";

    private void AreSame(MetricCase metric, int count)
    {
        var samples = metric.Draw(count);
        Bits.AreSame(metric.Of(samples), OnDevice.Of(device.Gpu, metric, samples), $"{count} samples of {metric.Width}:");
        AreSameWeighted(metric, count);
    }

    private void AreSameWeighted(MetricCase metric, int count)
    {
        var samples = metric.Draw(count) with { Weights = Situations.Weights(count), Mask = Situations.Mask(count) };
        Bits.AreSame(metric.Of(samples), OnDevice.Of(device.Gpu, metric, samples), $"{count} samples of {metric.Width}, weights, mask:");
    }
}
