using System.Numerics.Tensors;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Tests.Engine.Examples;

namespace KerasMetricsDsl.Tests.Engine;

public sealed class ShapeTests
{
    private static readonly float[] Zeros = new float[24];
    private static readonly float[] Counting = [.. Enumerable.Range(0, 24).Select(i => (float)i)];

    [Fact]
    public void RowMean_OfATensor_CountsOneValueForEachRow()
    {
        var metric = new SquaredErrorExample();
        metric.Update(Shaped(new float[6], 3, 2), Shaped([1, 1, 0, 0, 2, 2], 3, 2), (float[])[1, 0, 1]);
        Assert.Equal(2.5, metric.Result);
        // A vector is one row for a tensor, and as many samples as it has numbers for a plain span.
        metric.Update(Shaped([0, 0], 2), Shaped([1, 3], 2));
        Assert.Equal((1 + 4 + 5) / 3.0, metric.Result);
        metric.State.Reset();
        metric.Update((float[])[0, 0], (float[])[1, 3], (float[])[1, 0]);
        Assert.Equal(1, metric.Result);
    }

    [Fact]
    public void TensorSpans_DenseOrNot_KeepTheirShape()
    {
        var metric = new SquaredErrorExample();
        var tensor = new ReadOnlyTensorSpan<float>(Counting, [4, 6]);
        metric.Update(new ReadOnlyTensorSpan<float>(Zeros, [4, 6]), tensor, (float[])[0, 1, 0, 0]);
        Samples.AreClose((36 + 49 + 64 + 81 + 100 + 121) / 6.0, metric.Result);
        metric.State.Reset();
        var inner = tensor[1..3, 2..4];
        metric.Update(new ReadOnlyTensorSpan<float>(new float[4], [2, 2]), inner);
        Samples.AreClose((64 + 81 + 196 + 225) / 4.0, metric.Result);
    }

    [Theory]
    [InlineData(new[] { 4 }, new[] { 4, 1 }, true)]
    [InlineData(new[] { 2, 3 }, new[] { 2, 3, 1 }, true)]
    [InlineData(new[] { 2, 3, 1 }, new[] { 2, 3 }, true)]
    [InlineData(new[] { 1 }, new int[0], true)]
    [InlineData(new[] { 2, 3 }, new[] { 3, 2 }, false)]
    [InlineData(new[] { 6 }, new[] { 2, 3 }, false)]
    [InlineData(new[] { 2, 1, 3 }, new[] { 2, 3 }, false)]
    [InlineData(new[] { 4 }, new[] { 4, 1, 1 }, false)]
    public void Inputs_OfTwoShapes_FitWhenATrailingOneIsTheDifference(int[] first, int[] second, bool fits)
    {
        Assert.Equal(fits, Fits(new SquaredErrorExample(), first, second));
        Assert.False(Fits(new SquaredErrorExample(SlotLayout.RowMean("Error"), [-1], sameShape: true), first, second));
    }

    [Fact]
    public void Inputs_ThatDoNotFit_AreNamed()
    {
        var metric = new SquaredErrorExample();
        var thrown = Assert.Throws<ArgumentException>(() => metric.Update((float[])[1, 2, 3], (float[])[1, 2]));
        Assert.Equal("yPred", thrown.ParamName);
        Assert.Contains("yPred has shape [2, 1]; it must be that of yTrue, [3, 1]", thrown.Message, StringComparison.Ordinal);
        thrown = Assert.Throws<ArgumentException>(
            () => metric.Update((float[])[1, 2, 3], (float[])[1, 2, 3], sampleWeight: (float[])[1, 2]));
        Assert.Equal("sampleWeight", thrown.ParamName);
        Assert.Contains("sampleWeight has shape [2]", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => metric.Update(new MetricBatch((float[])[1])));
        Assert.Throws<ArgumentException>(() => new CategoricalCrossentropyExample().Update((float[])[1, 0], (float[])[0.5f, 0.5f]));
    }

    // Expected: Σ w·v / D and Σ w / D with D = cells / outermost axis, by Keras's rules.
    [Theory]
    [InlineData(new[] { 2, 3 }, new[] { 2 }, true)]
    [InlineData(new[] { 2, 3 }, new[] { 2, 1 }, true)]
    [InlineData(new[] { 2, 3 }, new[] { 1, 3 }, true)]
    [InlineData(new[] { 2, 3 }, new[] { 2, 3 }, true)]
    [InlineData(new[] { 2, 3 }, new[] { 2, 3, 1 }, true)]
    [InlineData(new[] { 2, 3, 4 }, new[] { 2, 1, 4 }, true)]
    [InlineData(new[] { 2, 3, 4 }, new[] { 1, 3 }, true)]
    [InlineData(new[] { 2, 3 }, new[] { 3 }, false)]
    [InlineData(new[] { 2, 3 }, new[] { 2, 3, 2 }, false)]
    public void Weights_OfFewerAxes_AreBroadcastFromTheFirst(int[] values, int[] weights, bool fits)
    {
        var metric = new SquaredErrorExample(SlotLayout.Mean("Error"));
        int cells = Product(values), count = Product(weights);
        float[] w = [.. Enumerable.Range(1, count).Select(i => (float)i)];
        if (!fits)
        {
            Assert.Throws<ArgumentException>(
                () => metric.Update(Shaped(Zeros.AsSpan(0, cells), values), Shaped(Counting.AsSpan(0, cells), values), Shaped(w, weights)));
            return;
        }
        metric.Update(Shaped(Zeros.AsSpan(0, cells), values), Shaped(Counting.AsSpan(0, cells), values), Shaped(w, weights));
        double total = 0, weight = 0;
        for (var i = 0; i < cells; i++)
        {
            var weightIndex = 0;
            for (int axis = 0, rest = i, inner = cells; axis < values.Length; axis++)
            {
                inner /= values[axis];
                var length = axis < weights.Length ? weights[axis] : 1;
                weightIndex = (weightIndex * length) + (length == 1 ? 0 : rest / inner);
                rest %= inner;
            }
            total += w[weightIndex] * i * i;
            weight += w[weightIndex];
        }
        Samples.AreClose(total / weight, metric.Result);
    }

    [Fact]
    public void ScalarWeight_ForAnUpdate_CountsAsOneSample()
    {
        var metric = new SquaredErrorExample();
        metric.Update((float[])[0, 0], (float[])[1, 1]);
        metric.Update((float[])[0, 0], (float[])[3, 5], MetricInput.Create<float>([4]));
        Samples.AreClose((2 + (4 * 17)) / (2 + 4.0), metric.Result);
    }

    [Theory]
    [InlineData(new[] { 0 }, 3)]
    [InlineData(new[] { 0, 2 }, 3)]
    [InlineData(null, 0)]
    public void Axes_OtherThanTheLast_FormTheRows(int[]? axes, int weights)
    {
        // Shape [2, 3, 4] with rows along axis 0, or 0 and 2: axis 1 counts the rows, or axes 1 and 2 do.
        var metric = new SquaredErrorExample(SlotLayout.RowMean("Error"), axes);
        float[] w = [.. Enumerable.Range(1, Math.Max(1, weights)).Select(i => (float)i)];
        metric.Update(Shaped(Zeros, 2, 3, 4), Shaped(Counting, 2, 3, 4), weights == 0 ? default : w);
        double total = 0, weight = 0;
        for (var i = 0; i < 24; i++)
        {
            var sampleWeight = weights == 0 ? 1 : w[i / 4 % 3];
            total += sampleWeight * i * i;
            weight += sampleWeight;
        }
        Samples.AreClose(total / weight, metric.Result);
    }

    [Fact]
    public void RowsAlongTheFirstAxis_AreTransposed()
    {
        // Two rows of three, stored column by column.
        CategoricalCrossentropyExample expected = new(), actual = new(axes: [0]);
        expected.Update(Shaped([1, 0, 0, 0, 1, 0], 2, 3), Shaped([2, 1, 1, 1, 1, 6], 2, 3), (float[])[1, 3]);
        actual.Update(Shaped([1, 0, 0, 1, 0, 0], 3, 2), Shaped([2, 1, 1, 1, 1, 6], 3, 2), (float[])[1, 3]);
        Samples.AreClose(-(Math.Log(0.5) + (3 * Math.Log(0.125))) / 4, expected.Result);
        Assert.Equal(expected.Result, actual.Result);
    }

    [Fact]
    public void CellsBesideLabels_SeeTheLabelOfTheirRow()
    {
        // Σ over cells of label · value, by column.
        var metric = new LabelledSumExample();
        metric.Update((int[])[1, 2, 3], Shaped([1, 2, 3, 4, 5, 6], 3, 2));
        Assert.Equal([22, 28], metric.State.Values(0).ToArray());
        metric.State.Reset();
        metric.Update((double[])[1, 2, 3], Shaped([1, 2, 3, 4, 5, 6], 3, 2));
        Assert.Equal([22, 28], metric.State.Values(0).ToArray());
    }

    [Fact]
    public void PlainRowsBesideLabels_NeedNoColumns()
    {
        var metric = new SparseCategoricalCrossentropyExample();
        metric.Update((int[])[1], (float[])[0.5f, 0.25f, 0.25f]);
        Samples.AreClose(Math.Log(4), metric.Result);
        metric.Update(Array.Empty<int>(), Array.Empty<float>());
        Samples.AreClose(Math.Log(4), metric.Result);
        Assert.Throws<ArgumentException>(() => metric.Update((int[])[1, 0], (float[])[0.5f, 0.25f, 0.25f]));
        metric.Update(Shaped([1, 0], 2, 1), Shaped([0.5f, 0.5f, 0.5f, 0.5f], 2, 2));
        Assert.Throws<ArgumentException>(() => metric.Update((int[])[1], Shaped([0.5f, 0.5f, 0.5f, 0.5f], 2, 2)));
    }

    private static bool Fits(ExampleMetric metric, int[] first, int[] second)
    {
        try
        {
            metric.Update(Shaped(Zeros.AsSpan(0, Product(first)), first), Shaped(Zeros.AsSpan(0, Product(second)), second));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static int Product(int[] lengths) => lengths.Aggregate(1, (product, length) => product * length);

    private static MetricInput Shaped(ReadOnlySpan<float> data, params int[] lengths) =>
        MetricInput.Create(data, Array.ConvertAll(lengths, length => (nint)length));
}
