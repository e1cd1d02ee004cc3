namespace KerasMetricsDsl.Tests.Engine.Integers;

/// <summary>2²⁴ and 2²⁴ + 1 are one float32 and two integers.</summary>
[Collection(EngineSettings.Name)]
public class IntegerComparisonTests
{
    private const int Even = 16777216;
    private const int Odd = 16777217;

    private static readonly int[] Ids = [Even, Odd, -Odd, int.MaxValue, int.MinValue, 7];
    private static readonly int[] Others = [Odd, Odd, -Even, int.MaxValue - 1, int.MinValue, 7];

    [Fact]
    public void Accuracy_OfIntegers_ComparesThemAsIntegers() => EngineSettings.OnEveryPath(path =>
    {
        foreach (var repeats in (int[])[1, 3, 200, 20_000])
        {
            var (yTrue, yPred) = (Repeated(Ids, repeats), Repeated(Others, repeats));
            Assert.True(0.5 == Accuracy.Compute(yTrue, yPred), path);
            Assert.True(0.5 == HammingLoss.Compute(yTrue, yPred), path);
            Assert.True(0.5 == Accuracy.Compute(Longs(yTrue), yPred), path);
            Assert.True(0.5 == Accuracy.Compute(Longs(yTrue), Longs(yPred)), path);
        }
    });

    [Fact]
    public void ExactMatch_OfIntegers_ComparesThemAsIntegers() => EngineSettings.OnEveryPath(path =>
    {
        Assert.True(0.5 == ExactMatch.Compute(MetricInput.Rows<int>([1, Even, Even, 2], 2), MetricInput.Rows<int>([1, Odd, Even, 2], 2)), path);
        var row = Enumerable.Repeat(Even, 300).ToArray();
        int[] other = [.. row];
        other[299] = Odd;
        Assert.True(0.5 == ExactMatch.Compute(MetricInput.Rows<int>([.. row, .. row], 300), MetricInput.Rows<long>([.. Longs(row), .. Longs(other)], 300)), path);
    });

    [Fact]
    public void Accuracy_WithWeightsAndMask_ComparesIntegers()
    {
        var accuracy = new Accuracy();
        accuracy.UpdateState(Ids, Others, sampleWeight: new[] { 1f, 2, 0, 0, 1, 4 }, mask: new[] { true, true, true, true, true, false });
        Assert.Equal(0.75, accuracy.Result());
    }

    [Fact]
    public void Accuracy_ThatIsNotOfTwoIntegers_ComparesFloats()
    {
        Assert.Equal(1, Accuracy.Compute(new[] { Even }, new[] { (float)Odd }));
        Assert.Equal(1, Accuracy.Compute(new[] { (double)Even }, new[] { Odd }));
        // What 16 bits hold a float32 holds as well.
        Assert.Equal(0.5, Accuracy.Compute(new short[] { 7, 8 }, new[] { 7, Odd }));
        Assert.Equal(1, Accuracy.Compute(new[] { true }, new[] { 1 }));
    }

    [Fact]
    public void Accuracy_OfLongsBeyondInt32_IsRefused()
    {
        var accuracy = new Accuracy();
        var error = Assert.Throws<ArgumentException>(() => accuracy.UpdateState(new[] { 1, 1L << 40 }, new[] { 1, (1L << 40) + 1 }));
        Assert.Contains("holds 1099511627776 at position 1; integers that are compared must fit into 32 bits", error.Message, StringComparison.Ordinal);
        Assert.Equal(default, accuracy.RowCounts);
        // No other integer to compare them with, and no comparison.
        Assert.Equal(0, Accuracy.Compute(new[] { 1L << 40 }, new[] { 1f }));
        Assert.Equal(1, MeanAbsoluteError.Compute(new[] { 1L << 40 }, new[] { (1L << 40) + 1 }) + 1);
    }

    [Fact]
    public void Orderings_OfIntegers_AreThoseOfIntegers() => EngineSettings.OnEveryPath(path =>
    {
        var result = ComparedElements.Compute(Ids, Others);
        // The distance is a float32 all the same.
        Assert.True(new Orderings(2, 5, 1, 4, 0) == result, $"{path}: {result}");
    });

    [Fact]
    public void RowsOfIntegers_AreComparedAsIntegers() => EngineSettings.OnEveryPath(path =>
    {
        foreach (var columns in (int[])[3, 200])
        {
            var row = Enumerable.Repeat(Odd, columns).ToArray();
            row[0] = Even;
            int[] other = [.. row];
            other[1] = Even;
            var result = ComparedRows.Compute(MetricInput.Rows<int>([.. row, .. row], columns), MetricInput.Rows<int>([.. other, .. row], columns));
            Assert.True(result is [1.75, 1, _] && result[2] == (2 * columns) - 1, $"{path}: {string.Join(" ", result)}");
        }
    });

    [Fact]
    public void Labels_AmongRowsOfIds_AreComparedAsIntegers()
    {
        Assert.Equal(0.5, LabelAmongIds.Compute(new[] { Even, Odd }, MetricInput.Rows<int>([Odd, 1, Odd, 2], 2)));
        Assert.Equal(1, LabelAmongIds.Compute(new[] { Even, Odd }, MetricInput.Rows<float>([Odd, 1, Odd, 2], 2)));
        Assert.Equal(0, new SparseTopKCategoricalAccuracy(k: 2, fromSortedIds: true).After(new(new[] { Even }, MetricInput.Rows<int>([Odd, 1], 2))));
    }

    [Fact]
    public void Questions_AboutIntegers_CompareThem()
    {
        Assert.Equal(1, AreAllSame.Compute(new[] { Even, Odd }, new[] { Even, Odd }));
        Assert.Equal(0.5, AreAllSame.Compute(new[] { Even, Odd }, new[] { Even, Even }));
        Assert.Equal(1, AreAllSame.Compute(new[] { (float)Even, Odd }, new[] { Even, Even }));
    }

    [Fact]
    public void Columns_OfIntegers_AreComparedAsIntegers() =>
        Assert.Equal([0, 1], ComparedColumns.Compute(MetricInput.Rows<int>([Even, 5], 2), MetricInput.Rows<int>([Odd, 5], 2)));

    [Fact]
    public void MembersOfASet_CompareIntegersAsAlone()
    {
        var set = new ComparedSet();
        set.UpdateState(Ids, Others);
        var error = new MeanAbsoluteError();
        error.UpdateState(Ids, Others);
        Assert.Equal((0.5, 0.5, 0.5, error.Result()), (set.Accuracy.Result(), set.Loss.Result(), set.Again.Result(), set.Error.Result()));
    }

    [Fact]
    public void IgnoreIndex_OfIntegers_IsThatIntegerAlone()
    {
        Check(new[] { Even, Odd, 3 }, Odd);
        Check(new long[] { Even, Odd, (1L << 32) + Odd }, Odd);

        static void Check(MetricInput labels, int ignored)
        {
            var error = new MeanAbsoluteError { IgnoreIndex = ignored };
            error.UpdateState(labels, new[] { 0f, 0, 0 });
            Assert.Equal(new RowCounts(3, 1, 0), error.RowCounts);
        }
    }

    private static int[] Repeated(int[] values, int times) => [.. Enumerable.Repeat(values, times).SelectMany(row => row)];

    private static long[] Longs(int[] values) => Array.ConvertAll(values, value => (long)value);
}

internal static class MetricRun
{
    /// <summary>The value after one batch.</summary>
    public static double After(this IMetric metric, in MetricBatch batch)
    {
        metric.UpdateState(batch);
        return metric.GetResult().Scalar;
    }
}
