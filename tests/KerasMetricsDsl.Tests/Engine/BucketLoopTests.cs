using KerasMetricsDsl.Tests.Engine.Examples;

namespace KerasMetricsDsl.Tests.Engine;

public sealed class BucketLoopTests
{
    [Theory]
    [InlineData(3, 1000)]
    [InlineData(40, 70_000)]
    [InlineData(300, 70_000)]
    public void Histogram_OfEverySize_CountsAndDrops(int classes, int n)
    {
        int[] yTrue = Samples.Classes(n, classes), yPred = Samples.Classes(n, classes, seed: 8);
        (yTrue[5], yPred[77], yTrue[n - 1]) = (-1, classes, int.MaxValue);
        float[] weights = Samples.Values(n);
        double[] counts = new double[classes * classes], amounts = new double[classes * classes];
        for (var i = 0; i < n; i++)
        {
            if (yTrue[i] < 0 || yTrue[i] >= classes || yPred[i] < 0 || yPred[i] >= classes)
                continue;
            counts[(yTrue[i] * classes) + yPred[i]]++;
            amounts[(yTrue[i] * classes) + yPred[i]] += weights[i];
        }

        var metric = new MeanIoUExample(classes);
        metric.Update(yTrue, yPred);
        Assert.Equal(counts, metric.State.Values(0).ToArray());
        Assert.Equal(3, metric.State.Dropped(0));

        metric.State.Reset();
        metric.Update(yTrue, yPred, weights);
        for (var i = 0; i < amounts.Length; i++)
            Samples.AreClose(amounts[i], metric.State.Values(0)[i]);
        Assert.Equal(3, metric.State.Dropped(0));
    }

    [Fact]
    public void Histogram_WithMask_LeavesMaskedCellsOut()
    {
        var metric = new MeanIoUExample(2);
        metric.Update((int[])[0, 1, 1, 9], (int[])[0, 0, 1, 0], mask: (bool[])[true, false, true, false]);
        Assert.Equal([1, 0, 0, 1], metric.State.Values(0).ToArray());
        Assert.Equal(0, metric.State.Dropped(0));
    }

    [Fact]
    public void Histogram_PerColumn_KeepsOneForEachColumn()
    {
        float[] yTrue = [0, 1, 1, 0], yPred = [0, 1, 1, 0];
        var metric = new AucExample(2, multiLabel: true);
        metric.Update(MetricInput.Rows<float>(yTrue, 2), MetricInput.Rows<float>(yPred, 2));
        Assert.Equal([1, 0, 0, 1, 1, 0, 0, 1], metric.State.Values(0).ToArray());
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Histogram_FactorOfTheWeightWithoutWeights_CountsOnes(bool hasMask)
    {
        const int n = 5000;
        int[] yTrue = Samples.Classes(n, 4), yPred = Samples.Classes(n, 4, seed: 8);
        (yTrue[7], yPred[9]) = (-1, 4);
        var mask = Enumerable.Range(0, n).Select(i => i % 3 != 0).ToArray();
        var ones = Enumerable.Repeat(1f, n).ToArray();
        var (bare, weighted) = (new MeanIoU(4), new MeanIoU(4));
        bare.UpdateState(yTrue, yPred, default, hasMask ? mask : default(MetricInput));
        weighted.UpdateState(yTrue, yPred, ones, hasMask ? mask : default(MetricInput));
        Assert.Equal(weighted.Result(), bare.Result());
        Assert.InRange(bare.Result(), 0.01, 0.99);
    }
}
