namespace KerasMetricsDsl.Tests.Policies;

/// <summary>Metrics that read rows but gather their single values can be masked by value; their rows are what is counted.</summary>
public class CellMaskTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(200)]
    public void Mask_OfSingleValues_LeavesTheOthersOfTheRow(int columns)
    {
        var (yTrue, yPred, mask) = Rows(columns);
        var precision = new Precision();
        precision.UpdateState(
            MetricInput.Rows<float>(yTrue, columns), MetricInput.Rows<float>(yPred, columns), mask: MetricInput.Rows<bool>(mask, columns));

        // The first value and the second row are masked; of the other 2·columns - 1 the labels of even columns are right.
        Assert.Equal((columns - 1.0) / ((2 * columns) - 1), precision.Result().Scalar, 12);
        Assert.Equal(new RowCounts(3, 0, 1), precision.RowCounts);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(200)]
    public void Skip_BesideAMaskOfSingleValues_LeavesTheWholeRowOut(int columns)
    {
        var (yTrue, yPred, mask) = Rows(columns);
        yPred[^1] = float.NaN;
        var precision = new Precision { NanPolicy = NanPolicy.Skip };
        precision.UpdateState(
            MetricInput.Rows<float>(yTrue, columns), MetricInput.Rows<float>(yPred, columns), mask: MetricInput.Rows<bool>(mask, columns));

        Assert.Equal(((columns / 2) - 1.0) / (columns - 1), precision.Result().Scalar, 12);
        Assert.Equal(new RowCounts(3, 1, 1), precision.RowCounts);
    }

    // One axis has no rows: what the kernels read as a row are the samples.
    [Theory]
    [InlineData(NanPolicy.Propagate)]
    [InlineData(NanPolicy.Skip)]
    public void Mask_OfABatchOfSamples_CountsSamples(NanPolicy policy)
    {
        var precision = new Precision { NanPolicy = policy };
        precision.UpdateState(new[] { 0f, 1f, 1f, 0f }, new[] { 0.9f, 0.9f, float.NaN, 0.9f }, mask: new[] { false, true, true, true });
        Assert.Equal(0.5, precision.Result().Scalar);
        Assert.Equal(new RowCounts(4, policy == NanPolicy.Skip ? 1 : 0, 1), precision.RowCounts);
    }

    private static (float[] YTrue, float[] YPred, bool[] Mask) Rows(int columns)
    {
        float[] yTrue = [.. Enumerable.Range(0, 3 * columns).Select(i => i % 2 == 0 ? 1f : 0f)];
        float[] yPred = [.. yTrue.Select(_ => 0.9f)];
        bool[] mask = [.. yTrue.Select((_, i) => i != 0 && i / columns != 1)];
        return (yTrue, yPred, mask);
    }
}
