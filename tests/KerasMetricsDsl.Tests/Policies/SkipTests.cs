using KerasMetricsDsl.Tests.Laws.Declared;

namespace KerasMetricsDsl.Tests.Policies;

/// <summary>What is left out is what a mask could leave out as one, in every form of data.</summary>
public class SkipTests
{
    private const float NaN = float.NaN;

    [Fact]
    public void Skip_OfDoublesAndHalves_FindsTheirNaN()
    {
        var error = new MeanSquaredError { NanPolicy = NanPolicy.Skip };
        error.UpdateState(new double[] { 1, double.NaN, 3, 4 }, (Half[])[(Half)2, (Half)2, Half.NaN, (Half)2]);
        Assert.Equal((1 + 4) / 2.0, error.Result());
        Assert.Equal(new RowCounts(4, 2, 0), error.RowCounts);
    }

    [Theory]
    [InlineData(37)]
    [InlineData(5000)]
    public void Skip_OfNaNAtAnyPosition_FindsIt(int count)
    {
        for (var position = 0; position < count; position += count / 37)
        {
            float[] floats = new float[count], ones = new float[count];
            ones.AsSpan().Fill(1);
            Half[] halves = new Half[count];
            double[] doubles = new double[count];
            (floats[position], halves[position], doubles[position]) = (NaN, Half.NaN, double.NaN);
            foreach (var metric in (MeanAbsoluteError[])[Of(floats), Of(halves), Of(doubles)])
                Assert.Equal((1, new RowCounts(count, 1, 0)), (metric.Result(), metric.RowCounts));

            MeanAbsoluteError Of(MetricInput values)
            {
                var error = new MeanAbsoluteError { NanPolicy = NanPolicy.Skip };
                error.UpdateState(values, ones);
                return error;
            }
        }
    }

    [Fact]
    public void Skip_OfInfinity_LeavesIt()
    {
        var error = new MeanAbsoluteError { NanPolicy = NanPolicy.Skip };
        error.UpdateState(new[] { 1f, float.NegativeInfinity }, (Half[])[Half.PositiveInfinity, (Half)1]);
        Assert.Equal((double.PositiveInfinity, 0), (error.Result(), error.RowCounts.Skipped));
    }

    [Fact]
    public void Skip_OfTheElementsOfATensor_LeavesOneOut()
    {
        var accuracy = new Accuracy { NanPolicy = NanPolicy.Skip };
        float[] yTrue = [1, 2, 3, 4, 5, 6], yPred = [1, NaN, 3, 0, 0, 6];
        accuracy.UpdateState(MetricInput.Create<float>(yTrue, 1, 2, 3), MetricInput.Create<float>(yPred, 1, 2, 3));
        Assert.Equal(3 / 5.0, accuracy.Result(), 12);
        Assert.Equal(new RowCounts(6, 1, 0), accuracy.RowCounts);
    }

    [Fact]
    public void Skip_WithRowMean_LeavesTheRowOut()
    {
        var error = new MeanSquaredError { NanPolicy = NanPolicy.Skip };
        error.UpdateState(MetricInput.Rows<float>([1, NaN, 1, 3, 5, 5], 2), MetricInput.Rows<float>(new float[6], 2));
        Assert.Equal((5 + 25) / 2.0, error.Result());
        Assert.Equal(new RowCounts(3, 1, 0), error.RowCounts);
    }

    [Fact]
    public void Skip_OfTheOnlyRow_LeavesNothing()
    {
        var error = new MeanSquaredError { NanPolicy = NanPolicy.Skip };
        error.UpdateState(MetricInput.Create<float>([1, NaN, 1], 3), MetricInput.Create<float>(new float[3], 3));
        Assert.Equal((0, new RowCounts(1, 1, 0)), (error.Result(), error.RowCounts));
    }

    [Fact]
    public void Skip_ByColumn_LeavesTheRowOutOfEveryColumn()
    {
        var errors = new ColumnErrors { NanPolicy = NanPolicy.Skip };
        errors.UpdateState(MetricInput.Rows<float>([1, 2, NaN, 9, 3, 4], 2), MetricInput.Rows<float>(new float[6], 2));
        Assert.Equal([2, 3], errors.Result());
        Assert.Equal(new RowCounts(3, 1, 0), errors.RowCounts);
    }

    [Fact]
    public void Skip_OfExtremes_KeepsNaNAway()
    {
        var range = new ErrorRange { NanPolicy = NanPolicy.Skip };
        range.UpdateState(new[] { 1f, NaN, -2f, 5f }, new[] { 0f, 0f, 0f, NaN });
        Assert.Equal([-2, 1], range.Result());
    }

    [Fact]
    public void Skip_OfAHistogram_DropsNothing()
    {
        var matrix = new ConfusionMatrix(3) { NanPolicy = NanPolicy.Skip };
        matrix.UpdateState(new[] { 0, 1, 2 }, new[] { 0f, NaN, 2f });
        Assert.Equal((0, new RowCounts(3, 1, 0)), (matrix.DroppedCount, matrix.RowCounts));
        Assert.Equal(2, matrix.GetResult().Values.ToArray().Sum());
    }

    // Hinge converts labels only when all of them are 0 or 1; a NaN is neither.
    [Fact]
    public void Skip_BesideAPredicateOverTheBatch_HidesTheNaNFromIt()
    {
        var hinge = new Hinge { NanPolicy = NanPolicy.Skip };
        hinge.UpdateState(new[] { 0f, NaN, 1f }, new[] { 0.5f, 0.5f, 0.5f });
        Assert.Equal(Hinge.Compute(new[] { 0f, 1f }, new[] { 0.5f, 0.5f }), hinge.Result());
    }

    [Fact]
    public void Skip_AlongAnotherAxis_LeavesThatRowOut()
    {
        var similarity = new CosineSimilarity(axis: 0) { NanPolicy = NanPolicy.Skip };
        float[] columns = [1, 1, 1, 1, NaN, 0];
        similarity.UpdateState(MetricInput.Rows<float>(columns, 3), MetricInput.Rows<float>([1, 1, 1, 1, 1, 1], 3));
        Assert.Equal((1 + Math.Sqrt(0.5)) / 2, similarity.Result(), 6);
        Assert.Equal(new RowCounts(3, 1, 0), similarity.RowCounts);
    }

    [Fact]
    public void Skip_OfWeightsByColumn_LeavesTheRowOut()
    {
        var score = new FBetaScore(threshold: 0.5f) { NanPolicy = NanPolicy.Skip };
        var expected = new FBetaScore(threshold: 0.5f);
        float[] yTrue = [1, 0, 0, 1, 1, 1], yPred = [0.9f, 0.8f, 0.1f, 0.9f, 0.7f, 0.2f], weights = [1, 2, 1, NaN, 3, 1];
        score.UpdateState(MetricInput.Rows<float>(yTrue, 2), MetricInput.Rows<float>(yPred, 2), MetricInput.Rows<float>(weights, 2));
        expected.UpdateState(
            MetricInput.Rows<float>([1, 0, 1, 1], 2), MetricInput.Rows<float>([0.9f, 0.8f, 0.7f, 0.2f], 2), MetricInput.Rows<float>([1, 2, 3, 1], 2));
        Assert.Equal(expected.Result(), score.Result());
        Assert.Equal(new RowCounts(3, 1, 0), score.RowCounts);
    }

    [Fact]
    public void Skip_OfASingleNaNWeight_LeavesEverythingOut()
    {
        var error = new MeanSquaredError { NanPolicy = NanPolicy.Skip };
        error.UpdateState(new[] { 1f, 2f }, new[] { 0f, 0f }, sampleWeight: MetricInput.Create<float>([NaN]));
        Assert.Equal((0, new RowCounts(2, 2, 0)), (error.Result(), error.RowCounts));
    }

    // Weights of samples reach all elements of theirs.
    [Fact]
    public void Skip_OfTheWeightOfASample_LeavesItsElementsOut()
    {
        var accuracy = new Accuracy { NanPolicy = NanPolicy.Skip };
        accuracy.UpdateState(MetricInput.Rows<float>([1, 2, 3, 4], 2), MetricInput.Rows<float>([1, 2, 3, 0], 2), new[] { NaN, 1f });
        Assert.Equal((0.5, new RowCounts(4, 2, 0)), (accuracy.Result(), accuracy.RowCounts));
    }
}
