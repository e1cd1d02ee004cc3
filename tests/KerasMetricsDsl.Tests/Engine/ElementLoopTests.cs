using KerasMetricsDsl.Tests.Engine.Examples;

namespace KerasMetricsDsl.Tests.Engine;

public sealed class ElementLoopTests
{
    [Theory]
    [MemberData(nameof(Samples.Lengths), MemberType = typeof(Samples))]
    public void Means_OfEveryLength_EqualPlainLoops(int n)
    {
        float[] yTrue = Samples.Labels(n), yPred = Samples.Values(n);
        double error = 0, correct = 0;
        for (var i = 0; i < n; i++)
        {
            error += Square(yTrue[i] - yPred[i]);
            correct += (yPred[i] > 0.5f) == (yTrue[i] != 0) ? 1 : 0;
        }

        var squared = new SquaredErrorExample();
        squared.Update(yTrue, yPred);
        Samples.AreClose(n == 0 ? 0 : error / n, squared.Result);

        var accuracy = new BinaryAccuracyExample();
        accuracy.Update(yTrue, yPred);
        Assert.Equal(n == 0 ? 0 : correct / n, accuracy.Result);
    }

    [Theory]
    [MemberData(nameof(Samples.Lengths), MemberType = typeof(Samples))]
    public void WeightsAndMask_OfEveryLength_EqualPlainLoops(int n)
    {
        float[] yTrue = Samples.Labels(n), yPred = Samples.Values(n), weights = Samples.Values(n, seed: 9);
        var mask = Samples.Mask(n);
        double total = 0, weight = 0, maskedTotal = 0, maskedWeight = 0, smallest = double.PositiveInfinity;
        for (var i = 0; i < n; i++)
        {
            var error = Square(yTrue[i] - yPred[i]);
            total += weights[i] * error;
            weight += weights[i];
            maskedTotal += mask[i] ? weights[i] * error : 0;
            maskedWeight += mask[i] ? weights[i] : 0;
            smallest = mask[i] ? Math.Min(smallest, error) : smallest;
        }

        // What a mask hides may be anything.
        for (var i = 0; i < n; i++)
            yPred[i] = mask[i] ? yPred[i] : float.NaN;
        var metric = new SquaredErrorExample();
        metric.Update(yTrue, yPred, weights, mask);
        Samples.AreClose(n == 0 ? 0 : maskedTotal / maskedWeight, metric.Result);

        var range = new ErrorRangeExample();
        range.Update(yTrue, yPred, mask: mask);
        Assert.Equal(smallest, range.Result);

        metric.State.Reset();
        metric.Update(yTrue, Samples.Values(n), weights);
        Samples.AreClose(n == 0 ? 0 : total / weight, metric.Result);
    }

    [Fact]
    public void Over_SeveralEntries_KeepsOneTotalForEach()
    {
        var metric = new PrecisionExample(0f, 0.5f, 0.9f);
        metric.Update((float[])[1, 0, 1, 1], (float[])[0.1f, 0.6f, 0.7f, 0.95f]);
        Assert.Equal([3, 2, 1], metric.State.Values(0).ToArray());
        Assert.Equal([1, 1, 0], metric.State.Values(1).ToArray());
    }

    [Fact]
    public void Extremes_BesideNaN_AreNaN()
    {
        var metric = new ErrorRangeExample();
        Assert.Equal(double.PositiveInfinity, metric.State.Value(0));
        Assert.Equal(double.NegativeInfinity, metric.State.Value(1));
        metric.Update((float[])[1, 2], (float[])[0, 5]);
        Assert.Equal(1, metric.State.Value(0));
        Assert.Equal(9, metric.State.Value(1));
        // A cell without weight is absent, a NaN that counts is not.
        metric.Update((float[])[1, 2], (float[])[float.NaN, 2], sampleWeight: (float[])[0, 1]);
        Assert.Equal(0, metric.State.Value(0));
        Assert.Equal(9, metric.State.Value(1));
        metric.Update((float[])[1], (float[])[float.NaN]);
        Assert.Equal(double.NaN, metric.State.Value(0));
        Assert.Equal(double.NaN, metric.State.Value(1));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 3)]
    [InlineData(1000, 10)]
    [InlineData(50, 200)]
    public void Columns_OfEveryWidth_KeepOneTotalForEach(int rows, int columns)
    {
        float[] yTrue = Samples.Labels(rows * columns), yPred = Samples.Values(rows * columns), weights = Samples.Values(rows, seed: 9);
        var expected = new double[columns];
        for (var i = 0; i < yTrue.Length; i++)
            expected[i % columns] += yTrue[i] != 0 && yPred[i] > 0.5f ? weights[i / columns] : 0;

        var metric = new FBetaExample(0.5f);
        metric.Update(MetricInput.Rows<float>(yTrue, columns), MetricInput.Rows<float>(yPred, columns), weights);
        for (var column = 0; column < columns; column++)
            Samples.AreClose(expected[column], metric.State.Values(0)[column]);
    }

    [Fact]
    public void RawWeight_InAKernel_IsNotAppliedAgain()
    {
        var metric = new ClassWeightsExample(2, 3);
        metric.Update((int[])[0, 1, 1], (bool[])[true, true, false], sampleWeight: (float[])[1, 10, 4]);
        Assert.Equal(32, metric.State.Value(0));
        Assert.Equal(5, metric.State.Value(1));
        Assert.False(metric.AllCount);
        metric.Update((int[])[0], (bool[])[true]);
        Assert.Equal(34, metric.State.Value(0));
        Assert.Equal(4, metric.State.Value(1));
        Assert.True(metric.AllCount);
    }

    private static float Square(float x) => x * x;
}
