using KerasMetricsDsl.Gpu.Bench.Contract;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>Long rows, many chunks, and kernels that fold in groups.</summary>
[Collection(nameof(CpuDevice))]
public class ShapeTests(CpuDevice device)
{
    [Theory]
    [InlineData("CategoricalAccuracy")]
    [InlineData("CategoricalCrossentropy")]
    [InlineData("SparseCategoricalCrossentropy logits")]
    [InlineData("SparseTopKCategoricalAccuracy")]
    [InlineData("CosineSimilarity")]
    [InlineData("F1Score")]
    [InlineData("ColumnExtremes")]
    [InlineData("DiscountedError")]
    [InlineData("OneHotMeanIoU")]
    [InlineData("Recall top-k")]
    [InlineData("MixedRow")]
    public void LongRows_HaveTheBitsOfTheCpu(string name)
    {
        var given = CaseTable.Get(name);
        foreach (var width in (int[])[129, 1100])
        {
            if (given.IsSlow && width > 200)
                continue;
            var metric = given with { Inputs = [.. given.Inputs.Select(input => input.Width > 1 ? Source.ProbabilityRows(width) : input)] };
            var samples = metric.Draw(9);
            Bits.AreSame(metric.Of(samples), OnDevice.Of(device.Gpu, metric, samples), $"{width} columns:");
            samples = samples with { Weights = Situations.Weights(9), Mask = Situations.Mask(9) };
            Bits.AreSame(metric.Of(samples), OnDevice.Of(device.Gpu, metric, samples), $"{width} columns, weights, mask:");
        }
    }

    [Theory]
    [InlineData("MeanSquaredError", 1_100_003)]
    [InlineData("ErrorRange", 131_073)]
    [InlineData("AUC", 140_000)]
    [InlineData("ScaledHistogram", 140_000)]
    [InlineData("ColumnErrors", 40_000)]
    [InlineData("SparseCategoricalCrossentropy", 30_000)]
    [InlineData("SparseCategoricalCrossentropy ignored", 30_000)]
    public void ManyChunks_HaveTheBitsOfTheCpu(string name, int count)
    {
        var metric = CaseTable.Get(name);
        var samples = metric.Draw(count);
        Bits.AreSame(metric.Of(samples), OnDevice.Of(device.Gpu, metric, samples));
        samples = samples with { Weights = Situations.Weights(count), Mask = Situations.Mask(count) };
        Bits.AreSame(metric.Of(samples), OnDevice.Of(device.Gpu, metric, samples), "weights, mask:");
    }
}
