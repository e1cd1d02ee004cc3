using KerasMetricsDsl.Tests.Laws.Declared;

namespace KerasMetricsDsl.Tests.Policies;

public class IgnoreIndexTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(255)]
    public void IgnoreIndex_ThatIsNoColumn_IsNeverLookedUp(int ignored)
    {
        float[] yPred = [0.1f, 0.7f, 0.2f, 0.8f, 0.1f, 0.1f, 0.3f, 0.3f, 0.4f];
        var crossentropy = new SparseCategoricalCrossentropy { IgnoreIndex = ignored };
        crossentropy.UpdateState(new[] { 1, ignored, 2 }, MetricInput.Rows<float>(yPred, 3));

        float[] kept = [0.1f, 0.7f, 0.2f, 0.3f, 0.3f, 0.4f];
        Assert.Equal(SparseCategoricalCrossentropy.Compute(new[] { 1, 2 }, MetricInput.Rows<float>(kept, 3)), crossentropy.Result(), 12);
        Assert.Equal(new RowCounts(3, 1, 0), crossentropy.RowCounts);
    }

    [Fact]
    public void IgnoreIndex_ThatIsNoEntryOfATable_IsNeverLookedUp()
    {
        var precision = new WeightedPrecision([1, 2, 0.5f]) { IgnoreIndex = 9 };
        precision.UpdateState(new[] { 0, 9, 2 }, MetricInput.Rows<float>([1, 0, 0, 1, 0, 0, 1, 0, 0], 3));
        Assert.Equal(1 / 1.5, precision.Result(), 12);
    }

    // The class of a row is where its first largest entry is.
    [Theory]
    [InlineData(3)]
    [InlineData(1500)]
    public void IgnoreIndex_OfOneHotRows_IsTheirClass(int columns)
    {
        var yTrue = new float[3 * columns];
        (yTrue[0], yTrue[columns + columns - 1], yTrue[(2 * columns) + 1], yTrue[^1]) = (1, 1, 1, 1);
        var yPred = new float[3 * columns];
        (yPred[0], yPred[columns], yPred[2 * columns]) = (1, 1, 1);
        var accuracy = new CategoricalAccuracy { IgnoreIndex = columns - 1 };
        accuracy.UpdateState(MetricInput.Rows<float>(yTrue, columns), MetricInput.Rows<float>(yPred, columns));

        Assert.Equal((0.5, new RowCounts(3, 1, 0)), (accuracy.Result(), accuracy.RowCounts));
    }

    [Fact]
    public void IgnoreIndex_OfARowWithNaN_IsItsPlace()
    {
        var accuracy = new CategoricalAccuracy { IgnoreIndex = 1 };
        accuracy.UpdateState(MetricInput.Rows<float>([9, float.NaN, 0, 1, 0, 0], 3), MetricInput.Rows<float>([1, 0, 0, 1, 0, 0], 3));
        Assert.Equal((1, 1), (accuracy.Result(), accuracy.RowCounts.Skipped));
    }

    [Fact]
    public void IgnoreIndex_OfRowsOfOneValue_IsTheValue()
    {
        var precision = new Precision { IgnoreIndex = -1 };
        precision.UpdateState(MetricInput.Rows<float>([1, -1, 0], 1), MetricInput.Rows<float>([0.9f, 0.9f, 0.9f], 1));
        Assert.Equal((0.5, new RowCounts(3, 1, 0)), (precision.Result().Scalar, precision.RowCounts));
    }

    [Fact]
    public void IgnoreIndex_OfSparseRows_IsTheLabel()
    {
        var iou = new MeanIoU(2) { IgnoreIndex = 255 };
        iou.UpdateState(new[] { 0, 255, 1 }, new[] { 0, 1, 1 });
        Assert.Equal((1, 0, new RowCounts(3, 1, 0)), (Math.Round(iou.Result(), 6), iou.DroppedCount, iou.RowCounts));
    }

    [Fact]
    public void IgnoreIndex_OfZero_IsEitherZero()
    {
        var error = new MeanAbsoluteError { IgnoreIndex = 0 };
        error.UpdateState(new[] { -0f, 2f, 0f, float.NaN }, new[] { 9f, 0f, 9f, 0f }, mask: new[] { true, true, true, false });
        Assert.Equal((2, new RowCounts(4, 2, 1)), (error.Result(), error.RowCounts));
    }

    // One unlabelled value spoils a row as one NaN does.
    [Fact]
    public void IgnoreIndex_OfOneOfTheLabelsOfARow_LeavesTheRowOut()
    {
        var error = new MeanAbsoluteError { IgnoreIndex = -100 };
        error.UpdateState(MetricInput.Rows<float>([1, -100, 2, 4], 2), MetricInput.Rows<float>(new float[4], 2));
        Assert.Equal((3, new RowCounts(2, 1, 0)), (error.Result(), error.RowCounts));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0.5)]
    [InlineData(-1, 2 / 3.0)]
    public void IgnoreIndex_OfFlags_IsZeroOrOne(int ignored, double expected)
    {
        var agreement = new Containing.Agreement { IgnoreIndex = ignored };
        agreement.UpdateState(new[] { true, false, false }, new[] { true, true, false });
        Assert.Equal(expected, agreement.Result(), 12);
    }

    [Fact]
    public void IgnoreIndex_BesideLongLabels_DoesNotHideOneThatIsTooLarge()
    {
        var accuracy = new MixedRow { IgnoreIndex = 5 };
        Assert.Throws<ArgumentException>(() => accuracy.UpdateState(new[] { 1f }, new[] { 5_000_000_000 }, MetricInput.Rows<float>([1, 2], 2)));
        Assert.Equal(default, accuracy.RowCounts);
    }

    // Keras's own argument of the IoU family means what it means there.
    [Fact]
    public void IgnoreClass_OfKeras_SkipsNoRow()
    {
        var iou = new MeanIoU(2, ignoreClass: 255);
        iou.UpdateState(new[] { 0, 255, 1 }, new[] { 0, 1, 1 });
        Assert.Equal((1, new RowCounts(3, 0, 0)), (Math.Round(iou.Result(), 6), iou.RowCounts));
    }
}
