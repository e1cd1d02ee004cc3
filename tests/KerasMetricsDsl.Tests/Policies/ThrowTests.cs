namespace KerasMetricsDsl.Tests.Policies;

/// <summary>The message says where the NaN is; what is left out anyway may be NaN.</summary>
[Collection(nameof(Laws.ProcessWideSettings))]
public class ThrowTests
{
    private const float NaN = float.NaN;

    [Fact]
    public void Throw_OfAnInput_NamesMetricInputAndPosition() => Assert.Equal(
        "mean_squared_error: yPred is NaN at position 2, and the metric's policy is NanPolicy.Throw. Nothing was added. (Parameter 'yPred')",
        Thrown(new MeanSquaredError { NanPolicy = NanPolicy.Throw }, new[] { 1f, 2f, 3f, NaN }, new[] { 1f, 2f, NaN, 4f }));

    [Fact]
    public void Throw_OfAWeight_NamesIt() => Assert.Contains(
        "sampleWeight is NaN at position 1",
        Thrown(new Accuracy { NanPolicy = NanPolicy.Throw }, new[] { 1f, 2f }, new[] { 1f, 2f }, weights: new[] { 1f, NaN }));

    [Fact]
    public void Throw_OfARowsWeight_NamesTheRow() => Assert.Contains(
        "sampleWeight is NaN at row 1",
        Thrown(
            new CategoricalAccuracy { NanPolicy = NanPolicy.Throw },
            MetricInput.Rows<float>([1, 0, 0, 1], 2),
            MetricInput.Rows<float>([1, 0, 0, 1], 2),
            weights: new[] { 1f, NaN }));

    [Fact]
    public void Throw_AlongAnotherAxis_NamesThePositionInTheCallersOrder() => Assert.Contains(
        "yTrue is NaN at position 4",
        Thrown(
            new CosineSimilarity(axis: 0) { NanPolicy = NanPolicy.Throw },
            MetricInput.Rows<float>([1, 1, 1, 1, NaN, 0], 3),
            MetricInput.Rows<float>([1, 1, 1, 1, 1, 1], 3)));

    [Fact]
    public void Throw_OfMaskedNaN_DoesNot()
    {
        var error = new MeanSquaredError { NanPolicy = NanPolicy.Throw };
        error.UpdateState(new[] { 1f, NaN, 3f }, new[] { 0f, 0f, 0f }, mask: new[] { true, false, true });
        Assert.Equal((5, new RowCounts(3, 0, 1)), (error.Result(), error.RowCounts));
    }

    [Fact]
    public void Throw_OfNaNBesideAnIgnoredLabel_DoesNot()
    {
        var accuracy = new BinaryAccuracy { NanPolicy = NanPolicy.Throw, IgnoreIndex = -1 };
        accuracy.UpdateState(new[] { 1, -1, 0 }, new[] { 0.9f, NaN, 0.9f });
        Assert.Equal((0.5, new RowCounts(3, 1, 0)), (accuracy.Result(), accuracy.RowCounts));
    }

    [Fact]
    public void Throw_OfNaNInALabel_Does() => Assert.Contains(
        "yTrue is NaN at position 0",
        Thrown(new SparseCategoricalAccuracy { NanPolicy = NanPolicy.Throw }, new[] { NaN, 1 }, MetricInput.Rows<float>([1, 0, 0, 1], 2)));

    [Fact]
    public void Throw_OnManyThreads_NamesTheFirst()
    {
        var threads = EngineOptions.MaxDegreeOfParallelism;
        try
        {
            EngineOptions.MaxDegreeOfParallelism = 8;
            float[] yTrue = new float[2_000_000], yPred = new float[2_000_000];
            for (var i = 1_234_567; i < yPred.Length; i += 1000)
                yPred[i] = NaN;
            yTrue[1_300_000] = NaN;
            for (var i = 0; i < 5; i++)
                Assert.Contains("yPred is NaN at position 1234567,", Thrown(new MeanSquaredError { NanPolicy = NanPolicy.Throw }, yTrue, yPred));
        }
        finally
        {
            EngineOptions.MaxDegreeOfParallelism = threads;
        }
    }

    private static string Thrown(IMetric metric, MetricInput yTrue, MetricInput yPred, MetricInput weights = default)
    {
        try
        {
            metric.UpdateState(new MetricBatch(yTrue, yPred) { SampleWeight = weights });
        }
        catch (ArgumentException exception)
        {
            Assert.Equal(default, metric.RowCounts);
            return exception.Message;
        }

        return "nothing was thrown";
    }
}
