using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Engine.Examples;

namespace KerasMetricsDsl.Tests.Engine;

/// <summary>Every path adds in the documented order: results have the bits of plain loops that follow it.</summary>
[Collection(EngineSettings.Name)]
public sealed class SummationOrderTests
{
    public static TheoryData<int> Lengths =>
        [1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 47, 48, 1007, 1008, 1023, 1024, 1025, 1039, 1040, 1041, 2047, 2049, 65_535, 65_537, 131_090];

    [Theory, MemberData(nameof(Lengths))]
    public void Sum_OfValues_HasTheBitsOfThePlainLoop(int n)
    {
        float[] yTrue = Samples.Labels(n), yPred = Samples.Values(n);
        var expected = DocumentedOrder.Sum(Errors(yTrue, yPred));
        EngineSettings.OnEveryPath(path => Assert.Equal((path, expected), (path, Total(yTrue, yPred))));
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Sum_OfWeightedValues_HasTheBitsOfThePlainLoop(int n)
    {
        float[] yTrue = Samples.Labels(n), yPred = Samples.Values(n), weights = Samples.Values(n, seed: 9);
        var expected = DocumentedOrder.Sum(Errors(yTrue, yPred, weights));
        EngineSettings.OnEveryPath(path => Assert.Equal((path, expected), (path, Total(yTrue, yPred, weights))));
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Mean_OfWeights_HasTheBitsOfThePlainLoop(int n)
    {
        float[] yTrue = Samples.Labels(n), yPred = Samples.Values(n), weights = Samples.Values(n, seed: 9);
        var mask = Samples.Mask(n);
        mask[0] = true;
        var weight = DocumentedOrder.Sum([.. weights.Select(w => (double)w)]);
        var kept = DocumentedOrder.Sum([.. weights.Select((w, i) => mask[i] ? (double)w : 0)]);
        var expected = DocumentedOrder.Sum(Errors(yTrue, yPred, weights)) / weight;
        var expectedKept = DocumentedOrder.Sum(Errors(yTrue, yPred, weights, mask)) / kept;
        var expectedMasked = DocumentedOrder.Sum(Errors(yTrue, yPred, null, mask)) / mask.Count(isKept => isKept);
        EngineSettings.OnEveryPath(path =>
        {
            Assert.Equal((path, expected), (path, Mean(yTrue, yPred, weights)));
            Assert.Equal((path, expectedKept), (path, Mean(yTrue, yPred, weights, mask)));
            Assert.Equal((path, expectedMasked), (path, Mean(yTrue, yPred, default, mask)));
        });
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Count_OfMasks_IsExact(int n)
    {
        float[] yTrue = Samples.Labels(n), yPred = Samples.Values(n), weights = Samples.Values(n, seed: 9);
        var mask = Samples.Mask(n);
        bool Correct(int i) => yPred[i] > 0.5f == (yTrue[i] != 0);
        var expected = Enumerable.Range(0, n).Count(Correct);
        var kept = Enumerable.Range(0, n).Count(i => mask[i] && Correct(i));
        var weighted = DocumentedOrder.Sum([.. Enumerable.Range(0, n).Select(i => Correct(i) ? (double)weights[i] : 0)]);
        EngineSettings.OnEveryPath(path =>
        {
            Assert.Equal((path, expected), (path, Count(yTrue, yPred)));
            Assert.Equal((path, kept), (path, Count(yTrue, yPred, mask: mask)));
            Assert.Equal((path, weighted), (path, Count(yTrue, yPred, weights)));
        });
    }

    [Fact]
    public void Count_BesideAWeightThatIsNoNumber_IsNoNumber() => EngineSettings.OnEveryPath(_ =>
        Assert.Equal(double.NaN, Count([1, 0], [0, 0], (float[])[float.NaN, 1])));

    private static double[] Errors(float[] yTrue, float[] yPred, float[]? weights = null, bool[]? mask = null) =>
    [
        .. yTrue.Select((label, i) =>
        {
            var difference = label - yPred[i];
            return mask is null || mask[i] ? (double)(difference * difference) * (weights?[i] ?? 1) : 0;
        }),
    ];

    private static double Total(float[] yTrue, float[] yPred, MetricInput weights = default) =>
        Updated(new SquaredErrorExample(SlotLayout.Sum("Error")), yTrue, yPred, weights, default);

    private static double Mean(float[] yTrue, float[] yPred, MetricInput weights = default, MetricInput mask = default) =>
        Updated(new SquaredErrorExample(SlotLayout.Mean("Error")), yTrue, yPred, weights, mask);

    private static double Count(float[] yTrue, float[] yPred, MetricInput weights = default, MetricInput mask = default) =>
        Updated(new CorrectCountExample(), yTrue, yPred, weights, mask);

    private static double Updated(ExampleMetric metric, float[] yTrue, float[] yPred, MetricInput weights, MetricInput mask)
    {
        metric.Update(yTrue, yPred, weights, mask);
        return metric.Result;
    }
}
