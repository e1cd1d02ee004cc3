namespace KerasMetricsDsl.Tests.Hostile;

/// <summary>Ranks among NaN, and gains that are no float32.</summary>
public class RankTests
{
    private const float NaN = float.NaN;

    [Theory]
    [InlineData(1, 0, 0.0, new[] { NaN, NaN, NaN })]
    [InlineData(1, 0, 0.0, new[] { NaN, 0.9f, 0.5f })]
    [InlineData(3, 0, 0.0, new[] { NaN, 0.9f, 0.5f })]
    [InlineData(1, 1, 0.0, new[] { NaN, 0.9f, 0.5f })]
    [InlineData(2, 1, 1.0, new[] { NaN, 0.9f, 0.5f })]
    [InlineData(1, 2, 1.0, new[] { 0.1f, 0.2f, float.PositiveInfinity })]
    public void TopK_BesideNaN_IsThatOfKeras(int k, int label, double expected, float[] scores)
    {
        var sparse = new SparseTopKCategoricalAccuracy(k);
        sparse.UpdateState(new[] { label }, scores, columns: 3);
        Assert.Equal(expected, sparse.Result());
        var dense = new TopKCategoricalAccuracy(k);
        float[] oneHot = [label == 0 ? 1 : 0, label == 1 ? 1 : 0, label == 2 ? 1 : 0];
        dense.UpdateState(oneHot, scores, columns: 3);
        Assert.Equal(expected, dense.Result());
    }

    [Fact]
    public void RankOf_NaN_IsAfterEveryNumber()
    {
        Row row = new[] { NaN, 0.5f, float.NegativeInfinity, NaN, 0.9f };
        Assert.Equal([3, 1, 2, 4, 0], Enumerable.Range(0, 5).Select(row.RankOf));
    }

    [Theory]
    [InlineData(0, new[] { -0.25f, 1 })]
    [InlineData(1, new[] { -4f, -1 })]
    public void NDCG_OfANegativeRelevance_IsRefused(float weight, float[] relevances)
    {
        foreach (var metric in (NDCG[])[new(1), new(gain: RelevanceGain.Exponential)])
        {
            metric.UpdateState(new float[] { 1, 0 }, new float[] { 2, 1 }, columns: 2);
            float[] labels = [3, 1, .. relevances], scores = [1, 2, 1, 2];
            var error = Assert.Throws<ArgumentException>(() => metric.UpdateState(labels, scores, columns: 2, [1, weight]));
            var value = relevances[0].ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.Contains($"yTrue holds {value} in row 1", error.Message, StringComparison.Ordinal);
            Assert.Equal(1, metric.Result());
            Assert.Equal(1, metric.RowCounts.Seen);
            metric.UpdateState(labels, scores, columns: 2, mask: [true, false]);
            Assert.Equal(1, metric.RowCounts.Masked);
        }
    }

    [Theory]
    [InlineData(RelevanceGain.Exponential, new[] { 128f, 3, 0 })]
    [InlineData(RelevanceGain.Exponential, new[] { 1000f, 999, 1 })]
    [InlineData(RelevanceGain.Linear, new[] { 3e38f, 3e38f, 2e38f })]
    [InlineData(RelevanceGain.Linear, new[] { 3e-40f, 2e-40f, 0 })]
    public void NDCG_OfAPerfectRanking_IsOne(RelevanceGain gain, float[] relevances)
    {
        var metric = new NDCG(gain: gain);
        metric.UpdateState(relevances, new float[] { 3, 2, 1 }, columns: 3);
        Assert.Equal(1, metric.Result(), 6);
    }

    [Fact]
    public void NDCG_OfLargeGains_IsThatOfTheirDifferences()
    {
        var (small, large) = (new NDCG(gain: RelevanceGain.Exponential), new NDCG(gain: RelevanceGain.Exponential));
        small.UpdateState(new float[] { 60, 61, 58 }, new float[] { 3, 2, 1 }, columns: 3);
        large.UpdateState(new float[] { 260, 261, 258 }, new float[] { 3, 2, 1 }, columns: 3);
        Assert.Equal(small.Result(), large.Result(), 5);
    }
}
