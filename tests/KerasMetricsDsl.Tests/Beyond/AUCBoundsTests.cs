namespace KerasMetricsDsl.Tests.Beyond;

public class AUCBoundsTests
{
    private static readonly ScoredSample Rare = ScoredSample.RareClicks(200_000);
    private static readonly double ExactROC = Rare.AreaUnderROC();
    private static readonly double ExactPR = Rare.AveragePrecision();

    [Fact]
    public void Area_OfARareClass_NeedsMoreThanKerasBuckets()
    {
        Assert.InRange(Rare.PositiveShare, 0.0012, 0.0016);
        Assert.InRange(Math.Abs(Area(new AUC()) - ExactROC), 0.09, 0.2);
        Assert.InRange(Math.Abs(Area(new AUC(2000)) - ExactROC), 0.003, 0.03);
        Assert.InRange(Math.Abs(Area(new AUC(20_000)) - ExactROC), 0, 3e-3);
        Assert.InRange(Math.Abs(Area(new AUC(spacing: AUCBuckets.Logit)) - ExactROC), 0, 2e-3);
        Assert.InRange(Math.Abs(Area(new AUC(2000, spacing: AUCBuckets.Logit)) - ExactROC), 0, 1e-4);
        Assert.InRange(Math.Abs(Area(new AUC(spacing: AUCBuckets.Half)) - ExactROC), 0, 1e-5);
    }

    [Theory]
    [InlineData(AUCBuckets.Even)]
    [InlineData(AUCBuckets.Logit)]
    [InlineData(AUCBuckets.Half)]
    public void Bounds_OfEverySpacing_HoldTheAreaOfTheScores(AUCBuckets spacing)
    {
        Holds(new AUC(spacing: spacing), ExactROC);
        Holds(new AUC(curve: AUCCurve.PR, spacing: spacing), ExactPR);
    }

    [Fact]
    public void Bounds_OfPRGain_AreRefused()
    {
        var auc = new AUC(curve: AUCCurve.PRGain);
        auc.UpdateState(new[] { 0f, 1, 1 }, new[] { 0.35f, 0.37f, 0.05f }, new[] { 0.25f, 0.25f, 4 });
        Assert.Contains("PRGAIN", Assert.Throws<NotSupportedException>(() => auc.Bounds()).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => new AUC(curve: AUCCurve.PRGain, spacing: AUCBuckets.Half).Bounds());
    }

    [Theory]
    [InlineData(AUCCurve.ROC)]
    [InlineData(AUCCurve.PR)]
    public void Bounds_OfWeightedScores_HoldTheValue(AUCCurve curve)
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            float[] Draw(Func<float> next) => [.. Enumerable.Range(0, 1 + seed % 7).Select(_ => next())];
            var auc = new AUC(numThresholds: 2 + seed % 5, curve: curve);
            auc.UpdateState(Draw(() => random.Next(2)), Draw(random.NextSingle), Draw(() => 0.25f + 4 * random.Next(2)));
            var (lower, value, upper) = auc.Bounds();
            Assert.True(lower <= value + 1e-12 && value <= upper + 1e-12, $"{seed}: {lower} {value} {upper}");
        }
    }

    [Fact]
    public void Bounds_OfFinerBuckets_AreCloser()
    {
        var widths = Array.ConvertAll([AUCBuckets.Even, AUCBuckets.Logit, AUCBuckets.Half], spacing =>
        {
            var auc = new AUC(spacing: spacing);
            auc.UpdateState(Rare.Labels, Rare.Scores);
            return auc.Bounds().Upper - auc.Bounds().Lower;
        });
        Assert.True(widths[0] > 0.3);
        Assert.True(widths[1] < 0.02);
        Assert.True(widths[2] < 1e-4);
    }

    [Fact]
    public void Area_OfHalfScores_IsExact()
    {
        var sample = Rare with { Scores = Array.ConvertAll(Rare.Scores, score => (float)(Half)score) };
        var auc = new AUC(spacing: AUCBuckets.Half);
        auc.UpdateState(sample.Labels, sample.Scores);
        Assert.Equal(sample.AreaUnderROC(), auc.Result(), 12);
    }

    [Fact]
    public void Bounds_OfColumns_AreTheMeans()
    {
        var (first, second) = (ScoredSample.RareClicks(5000, seed: 1), ScoredSample.RareClicks(5000, seed: 2));
        var both = new AUC(multiLabel: true, spacing: AUCBuckets.Logit);
        var (labels, scores) = (Interleave(first.Labels, second.Labels), Interleave(first.Scores, second.Scores));
        both.UpdateState(MetricInput.Create<float>(labels, 5000, 2), MetricInput.Create<float>(scores, 5000, 2));
        var (a, b) = (new AUC(spacing: AUCBuckets.Logit), new AUC(spacing: AUCBuckets.Logit));
        a.UpdateState(first.Labels, first.Scores);
        b.UpdateState(second.Labels, second.Scores);
        Assert.Equal((a.Bounds().Lower + b.Bounds().Lower) / 2, both.Bounds().Lower, 12);
        Assert.Equal((a.Bounds().Value + b.Bounds().Value) / 2, both.Bounds().Value, 12);
        Assert.Equal((a.Bounds().Upper + b.Bounds().Upper) / 2, both.Bounds().Upper, 12);
    }

    [Fact]
    public void Bounds_OfMergedShards_AreThoseOfAll()
    {
        var (all, left, right) = (new AUC(spacing: AUCBuckets.Half), new AUC(spacing: AUCBuckets.Half), new AUC(spacing: AUCBuckets.Half));
        all.UpdateState(Rare.Labels, Rare.Scores);
        left.UpdateState(Rare.Labels.AsSpan(..70_001), Rare.Scores.AsSpan(..70_001));
        right.UpdateState(Rare.Labels.AsSpan(70_001..), Rare.Scores.AsSpan(70_001..));
        left.MergeState(right);
        Assert.Equal(all.Bounds(), left.Bounds());
    }

    [Fact]
    public void Bounds_OfNothing_AreZero() => Assert.Equal(default, new AUC().Bounds());

    [Fact]
    public void Thresholds_WithASpacing_AreRejected() =>
        Assert.Throws<ArgumentException>(() => new AUC(thresholds: [0.5f], spacing: AUCBuckets.Logit));

    private static double Area(AUC auc)
    {
        auc.UpdateState(Rare.Labels, Rare.Scores);
        return auc.Result();
    }

    private static void Holds(AUC auc, double? exact)
    {
        auc.UpdateState(Rare.Labels, Rare.Scores);
        var bounds = auc.Bounds();
        Assert.Equal(auc.Result(), bounds.Value);
        Assert.InRange(bounds.Value, bounds.Lower, bounds.Upper);
        if (exact is { } area) Assert.InRange(area, bounds.Lower - 1e-12, bounds.Upper + 1e-12);
    }

    private static float[] Interleave(float[] a, float[] b) => [.. a.Zip(b).SelectMany(pair => new[] { pair.First, pair.Second })];
}
