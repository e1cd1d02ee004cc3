using System.Numerics;

namespace KerasMetricsDsl.Tests.Surface;

/// <summary>A real number that is no whole number of 32 bits is no label: nothing makes one of it that nobody gave.</summary>
public class RealLabelTests
{
    private const float NaN = float.NaN;

    public static TheoryData<string> WithConfusion => ["matrix", "kappa", "balanced", "jaccard", "matthews"];

    [Fact]
    public void ConfusionMatrix_OfLabelsThatAreNoWholeNumbers_DropsThem()
    {
        var matrix = new ConfusionMatrix(2);
        matrix.UpdateState(new[] { 0.7f, -0.5f, NaN, 1 }, new[] { 0, 0, 0, 1 });
        Assert.Equal([0, 0, 0, 1], matrix.Result());
        Assert.Equal(3, matrix.DroppedCount);
    }

    [Theory, MemberData(nameof(WithConfusion))]
    public void ClassIds_ThatAreNoWholeNumbers_AreDroppedFromLabelsAndPredictions(string name)
    {
        IMetric expected = Create(name), actual = Create(name);
        expected.UpdateState(new MetricBatch(new[] { 0, 1, 1 }, new[] { 0, 1, 0 }));
        actual.UpdateState(new MetricBatch(
            new[] { 0, 0.7f, 1, NaN, 1, 1, 1e10f, float.NegativeInfinity },
            new[] { 0, 0, 1, 1, 0, 0.3f, 0, 1 }));
        Assert.Equal(expected.GetResult(), actual.GetResult());
        Assert.Equal(5, actual.DroppedCount);
    }

    [Fact]
    public void Labels_OfEveryRealType_AreWholeOrNone()
    {
        double[] values = [0, -0.0, 2, 0.999, -1, double.NaN, double.PositiveInfinity, 1e300, 5_000_000_000, 1];
        Check(values);
        Check(Array.ConvertAll(values, value => (float)value));
        Check(Array.ConvertAll(values, value => (Half)value));

        static void Check<T>(T[] labels)
            where T : unmanaged, INumber<T>
        {
            // Whole vectors and a tail.
            var many = Enumerable.Repeat(labels, 7).SelectMany(row => row).ToArray();
            var matrix = new ConfusionMatrix(3);
            matrix.UpdateState(MetricInput.Create<T>(many, many.Length), new int[many.Length]);
            // 1e300 and five billion are infinite as a Half.
            Assert.Equal([14, 0, 0, 7, 0, 0, 7, 0, 0], matrix.Result());
            Assert.Equal(42, matrix.DroppedCount);
        }
    }

    [Fact]
    public void Labels_AtTheEndsOfInt32_KeepTheirValue()
    {
        var accuracy = new SparseTopKCategoricalAccuracy(k: 1, fromSortedIds: true);
        accuracy.UpdateState(new[] { -2147483520f, 2147483520f, 2147483648f }, MetricInput.Rows<float>([-2147483520f, 2147483520f, 2147483648f], 1));
        Assert.Equal(2 / 3.0, accuracy.Result(), 12);
    }

    [Theory]
    [InlineData(0.7f)]
    [InlineData(NaN)]
    [InlineData(float.PositiveInfinity)]
    public void SparseCategoricalAccuracy_OfSuchALabel_NeverHits(float label)
    {
        var accuracy = new SparseCategoricalAccuracy();
        accuracy.UpdateState(new[] { label, 1 }, MetricInput.Rows<float>([1, 0, 0, 1], 2));
        Assert.Equal(0.5, accuracy.Result());
    }

    [Theory]
    [InlineData(0.7f)]
    [InlineData(NaN)]
    public void SparseCategoricalCrossentropy_OfSuchALabel_RefusesTheUpdate(float label)
    {
        var loss = new SparseCategoricalCrossentropy();
        var error = Assert.Throws<ArgumentException>(
            () => loss.UpdateState(new[] { 0, label }, MetricInput.Rows<float>([0.9f, 0.1f, 0.5f, 0.5f], 2)));
        Assert.Contains("the label of row 1 is no whole number, but a row of yPred has 2 columns", error.Message, StringComparison.Ordinal);
        Assert.Equal(default, loss.RowCounts);
    }

    [Fact]
    public void IgnoreIndex_OfALabelThatLosesNothing_IsNotItsWholePart()
    {
        var matrix = new ConfusionMatrix(2) { IgnoreIndex = 0 };
        matrix.UpdateState(new[] { -0.5f, 0, 1 }, new[] { 1, 1, 1 });
        Assert.Equal((1, new RowCounts(3, 1, 0)), (matrix.DroppedCount, matrix.RowCounts));
    }

    // Keras cuts fractions off here, which its reference results hold; NaN is a class nowhere.
    [Fact]
    public void IoU_OfRealLabels_CutsFractionsOffAndDropsNaN()
    {
        var iou = new MeanIoU(2);
        iou.UpdateState(new[] { 0.7f, NaN, 1.2f }, new[] { 0f, 0, 1 });
        var binary = new BinaryIoU();
        binary.UpdateState(new[] { 0.7f, NaN, 1.2f }, new[] { 0f, 0, 1 });
        Assert.Equal((1, 1, 1, 1), (Math.Round(iou.Result(), 6), iou.DroppedCount, Math.Round(binary.Result(), 6), binary.DroppedCount));
    }

    private static IMetric Create(string name) => name switch
    {
        "matrix" => new ConfusionMatrix(2),
        "kappa" => new CohenKappa(2),
        "balanced" => new BalancedAccuracy(2),
        "jaccard" => new JaccardScore(2),
        _ => new MatthewsCorrelation(2),
    };
}
