using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Emission;

/// <summary>Generated metrics, compiled and run: what they compute is what their declarations say.</summary>
public class ExecutionTests
{
    [Fact]
    public void BinaryAccuracy_AfterTwoBatches_CountsBoth() => Assert.Equal(0.75, Run("BinaryAccuracy", """
        var metric = new BinaryAccuracy();
        metric.UpdateState([1f, 0f], [0.9f, 0.1f]);
        metric.UpdateState([1f, 0f], [0.9f, 0.8f]);
        return metric.Result();
        """));

    [Fact]
    public void BinaryAccuracy_OfDoubles_IsConvertedOnTheWay() => Assert.Equal(0.5, Run("BinaryAccuracy", """
        return BinaryAccuracy.Compute(new[] { 1, 0 }, new[] { 0.9, 0.8 }, threshold: 0.5f);
        """));

    [Fact]
    public void MeanSquaredError_WithWeights_IsWeighted() => Assert.Equal(3.25, Run("MeanSquaredError", """
        var metric = new MeanSquaredError();
        metric.UpdateState([0f, 0f], [1f, 2f], sampleWeight: [1f, 3f]);
        return metric.Result();
        """));

    [Fact]
    public void PrecisionAt_ForEachThreshold_HasItsOwnValue() => Assert.Equal(new[] { 0.5, 1.0 }, Run("PrecisionAt", """
        var metric = new PrecisionAt([0.2f, 0.6f]);
        metric.UpdateState([1f, 0f], [0.9f, 0.4f]);
        return metric.Result();
        """));

    [Fact]
    public void PrecisionAt_WithABadThreshold_ThrowsAtConstruction() => Assert.Equal("thresholds", Run("PrecisionAt", """
        try { _ = new PrecisionAt([-1f]); return "nothing"; }
        catch (ArgumentException error) { return error.ParamName!; }
        """));

    [Theory]
    [InlineData("false", 0.6931472)]
    [InlineData("true", 1.3132617)]
    public void Crossentropy_ByConfiguration_TakesItsOwnKernel(string fromLogits, double expected) =>
        Assert.Equal(expected, (double)Run("Crossentropy", $$"""
            var metric = new Crossentropy(fromLogits: {{fromLogits}});
            metric.UpdateState([0f, 1f], {{(fromLogits == "true" ? "[1f, 0f]" : "[0.5f, 0.5f]")}}, columns: 2);
            return metric.Result();
            """)!, 6);

    [Fact]
    public void TopK_WithAnIgnoredLabel_DoesNotLookItUp() => Assert.Equal(0.5, Run("TopK", """
        var metric = new TopK(k: 1, ignored: -1);
        metric.UpdateState([-1, 0], [0.9f, 0.1f, 0.1f, 0.9f]);
        return metric.Result();
        """));

    [Fact]
    public void TopK_WithALabelOutOfRange_AddsNothing() => Assert.Equal("0", Run("TopK", """
        var metric = new TopK(k: 1);
        try { metric.UpdateState([0, 7], [0.9f, 0.1f, 0.1f, 0.9f]); return "no error"; }
        catch (ArgumentException) { return metric.Result().ToString(); }
        """));

    [Theory]
    [InlineData("null")]
    [InlineData("0.55f")]
    public void FScore_WithAndWithoutThreshold_AgreesWhereTheRowDecides(string threshold) =>
        Assert.Equal(new[] { 1.0, 2.0 / 3, 0.0 }, Run("FScore", $$"""
            var metric = new FScore({{threshold}});
            metric.UpdateState([1f, 0f, 0f, 0f, 1f, 0f, 0f, 0f, 1f], [0.8f, 0.1f, 0.1f, 0.2f, 0.6f, 0.2f, 0.3f, 0.6f, 0.1f], columns: 3);
            return metric.Result();
            """));

    [Fact]
    public void ConfusionCells_OfALabelOutOfRange_DropsAndCountsIt() => Assert.Equal("1,0,0,1 1", Run("ConfusionCells", """
        var metric = new ConfusionCells(2);
        metric.UpdateState([0, 1, 2], [0, 1, 0]);
        return string.Join(",", metric.Result()) + " " + metric.DroppedCount;
        """));

    [Fact]
    public void ReciprocalRank_ByNestedReduction_FindsTheBestRelevantPlace() => Assert.Equal(0.5, Run("ReciprocalRank", """
        var metric = new ReciprocalRank();
        metric.UpdateState([0f, 1f, 1f], [0.9f, 0.5f, 0.1f], columns: 3);
        return metric.Result();
        """));

    [Fact]
    public void WeightedHits_WithClassWeights_LooksThemUp() => Assert.Equal(0.75, Run("WeightedHits", """
        var metric = new WeightedHits([1f, 3f]);
        metric.UpdateState([0, 1], [0.2f, 0.8f, 0.2f, 0.8f], columns: 2);
        return metric.Result();
        """));

    [Fact]
    public void MergeState_OfEqualConfigurations_IsTheSameAsOneMetric() => Assert.Equal(0.75, Run("BinaryAccuracy", """
        var (left, right) = (new BinaryAccuracy(), new BinaryAccuracy());
        left.UpdateState([1f, 0f], [0.9f, 0.1f]);
        right.UpdateState([1f, 0f], [0.9f, 0.8f]);
        left.MergeState(right);
        return left.Result();
        """));

    [Fact]
    public void MergeState_OfOtherConfiguration_NamesTheParameter() => Assert.Contains("threshold", (string)Run("BinaryAccuracy", """
        try { new BinaryAccuracy().MergeState(new BinaryAccuracy(0.25f)); return ""; }
        catch (ArgumentException error) { return error.Message; }
        """)!, StringComparison.Ordinal);

    private static object? Run(string metric, string body)
    {
        var program = $$"""
            namespace Samples;
            public static class Program
            {
                public static object Run()
                {
                    {{body}}
                }
            }
            """;
        return GeneratorRun.Of(SampleMetrics.Sources[metric], program).Call("Samples.Program");
    }
}
