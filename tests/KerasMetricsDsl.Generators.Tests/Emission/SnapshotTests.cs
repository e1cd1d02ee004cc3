using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Emission;

public class SnapshotTests
{
    [Theory]
    [MemberData(nameof(SampleMetrics.Names), MemberType = typeof(SampleMetrics))]
    public void Kernels_OfASample_AreAsVerified(string metric) => Verify(metric, "Kernels");

    [Theory]
    [InlineData("BinaryAccuracy", "State")]
    [InlineData("BinaryAccuracy", "Update")]
    [InlineData("BinaryAccuracy", "Result")]
    [InlineData("BinaryAccuracy", "Compute")]
    [InlineData("PrecisionAt", "State")]
    [InlineData("PrecisionAt", "Update")]
    [InlineData("PrecisionAt", "Result")]
    [InlineData("PrecisionAt", "Compute")]
    [InlineData("FScore", "Update")]
    [InlineData("TopK", "Update")]
    public void Surface_OfASample_IsAsVerified(string metric, string artifact) => Verify(metric, artifact);

    private static void Verify(string metric, string artifact)
    {
        var run = GeneratorRun.Of(SampleMetrics.Sources[metric]);
        Snapshot.Verify($"{metric}/{artifact}", run.Artifacts[$"Samples.{metric}.{artifact}.g.cs"].TrimStart('\uFEFF'));
    }
}
