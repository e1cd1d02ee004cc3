using KerasMetricsDsl.Tests.Engine.Examples;

namespace KerasMetricsDsl.Tests.Engine;

[Collection(EngineSettings.Name)]
public sealed class SameBitsTests
{
    [Theory]
    [MemberData(nameof(Samples.Lengths), MemberType = typeof(Samples))]
    public void Elements_OnEveryPath_GiveTheSameBits(int n)
    {
        float[] yTrue = Samples.Labels(n), yPred = Samples.Values(n), weights = Samples.Values(n, seed: 9);
        var mask = Samples.Mask(n);
        HaveTheSameBits(() => new SquaredErrorExample(), metric => metric.Update(yTrue, yPred));
        HaveTheSameBits(() => new BinaryCrossentropyExample(), metric => metric.Update(yTrue, yPred, weights));
        HaveTheSameBits(() => new PrecisionExample(0.25f, 0.5f, 0.75f), metric => metric.Update(yTrue, yPred, weights, mask));
        HaveTheSameBits(() => new ErrorRangeExample(), metric => metric.Update(yTrue, yPred, weights, mask));
        HaveTheSameBits(() => new AucExample(50, multiLabel: false), metric => metric.Update(yTrue, yPred));
        HaveTheSameBits(() => new AucExample(50, multiLabel: false), metric => metric.Update(yTrue, yPred, weights, mask));
    }

    [Theory]
    [InlineData(7, 1)]
    [InlineData(1000, 3)]
    [InlineData(30_000, 10)]
    [InlineData(700, 300)]
    [InlineData(3, 70_000)]
    public void Columns_OnEveryPath_GiveTheSameBits(int rows, int columns)
    {
        float[] yTrue = Samples.Labels(rows * columns), yPred = Samples.Values(rows * columns), weights = Samples.Values(rows, seed: 9);
        foreach (var threshold in (float?[])[0.5f, null])
        {
            HaveTheSameBits(
                () => new FBetaExample(threshold),
                metric => metric.Update(MetricInput.Rows<float>(yTrue, columns), MetricInput.Rows<float>(yPred, columns), weights));
        }
        HaveTheSameBits(
            () => new AucExample(20, multiLabel: true),
            metric => metric.Update(MetricInput.Rows<float>(yTrue, columns), MetricInput.Rows<float>(yPred, columns), weights));
        HaveTheSameBits(
            () => new CategoricalCrossentropyExample(),
            metric => metric.Update(MetricInput.Rows<float>(yTrue, columns), MetricInput.Rows<float>(yPred, columns), weights));
    }

    private static void HaveTheSameBits(Func<ExampleMetric> create, Action<ExampleMetric> update)
    {
        double[]? expected = null;
        EngineSettings.OnEveryPath(path =>
        {
            var metric = create();
            update(metric);
            var actual = metric.State.Values(0).ToArray();
            expected ??= actual;
            Assert.True(expected.AsSpan().SequenceEqual(actual), $"{metric.GetType().Name} differs on {path}.");
        });
    }
}
