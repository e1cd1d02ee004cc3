using static KerasMetricsDsl.Generators.Tests.Sets.SetSources;

namespace KerasMetricsDsl.Generators.Tests.Sets;

/// <summary>What sets of metrics share that come from a referenced assembly: only the fingerprints stored there can tell.</summary>
public class CatalogueSharingTests
{
    [Fact]
    public void PrecisionAndRecall_ShareTruePositives() => Assert.Equal(
        ["Recall.TruePositives is Precision.TruePositives"],
        Shared("public Precision Precision { get; } = new(); public Recall Recall { get; } = new();"));

    [Fact]
    public void PrecisionAndRecall_OfEqualListsAndClasses_ShareTruePositives() => Assert.Equal(
        ["Recall.TruePositives is Precision.TruePositives"],
        Shared("""
            public Precision Precision { get; } = new([0.25f, 0.5f], classId: 1);
            public Recall Recall { get; } = new(thresholds: [0.25f, 0.5f], null, 1);
            """));

    [Theory]
    [InlineData("new([0.5f])", "new([0.6f])")]
    [InlineData("new([0.5f])", "new([0.5f, 0.6f])")]
    [InlineData("new(classId: 1)", "new(classId: 2)")]
    [InlineData("new(topK: 1)", "new()")]
    public void PrecisionAndRecall_OfDifferentArguments_ShareNothing(string precision, string recall) =>
        Assert.Empty(Shared($"public Precision Precision {{ get; }} = {precision}; public Recall Recall {{ get; }} = {recall};"));

    [Fact]
    public void TwoAccuracies_WithDifferentThresholds_ShareNothing() => Assert.Empty(
        Shared("public BinaryAccuracy A { get; } = new(0.5f); public BinaryAccuracy B { get; } = new(0.7f);"));

    [Theory]
    [InlineData("new()", "new(0.5f)")]
    [InlineData("new(threshold: 0.5f)", "new BinaryAccuracy()")]
    [InlineData("new(threshold)", "new(threshold)")]
    public void TwoAccuracies_WithEqualThresholds_AreOne(string first, string second) => Assert.Equal(
        ["B.Correct is A.Correct"],
        Shared($"public BinaryAccuracy A {{ get; }} = {first}; public BinaryAccuracy B {{ get; }} = {second}; public float Used => threshold;", parameters: "float threshold = 0.5f"));

    [Theory]
    [InlineData("new(threshold)", "new(other)")]
    [InlineData("new(threshold)", "new(0.5f)")]
    [InlineData("new(threshold * 2)", "new(threshold * 2)")]
    [InlineData("new() { Name = \"a\" }", "new()")]
    public void TwoAccuracies_WhoseThresholdsMayDiffer_ShareNothing(string first, string second) => Assert.Empty(
        Shared(
            $"public BinaryAccuracy A {{ get; }} = {first}; public BinaryAccuracy B {{ get; }} = {second}; public float Sum => threshold + other;",
            parameters: "float threshold = 0.5f, float other = 0.5f"));

    [Fact]
    public void AParameterThatIsAssigned_IsEqualToNothing() => Assert.Empty(Shared(
        "public BinaryAccuracy A { get; } = new(threshold); public BinaryAccuracy B { get; } = new(threshold); public void Set(float x) => threshold = x;",
        parameters: "float threshold"));

    [Fact]
    public void AMemberMadeByAConstructor_IsEqualToNothing() => Assert.Empty(Shared(
        "public BinaryAccuracy A { get; } = new(); public BinaryAccuracy B { get; } public Report() => B = new();"));

    [Fact]
    public void MetricsThatReadElementsAndRows_ShareNothing() => Assert.Empty(
        Shared("public TruePositives Hits { get; } = new(); public Recall Recall { get; } = new();"));

    [Fact]
    public void ThreeEqualMembers_AllTakeFromTheFirst() => Assert.Equal(
        ["B.Buckets is A.Buckets", "C.Buckets is A.Buckets"],
        Shared("public AUC A { get; } = new(); public AUC B { get; } = new(200); public AUC C { get; } = new(fromLogits: false);"));

    [Fact]
    public void AreasOfDifferentCurves_ShareTheirBuckets() => Assert.Equal(
        ["B.Buckets is A.Buckets"],
        Shared("public AUC A { get; } = new(); public AUC B { get; } = new(curve: AUCCurve.PR);"));

    [Fact]
    public void AMetricOfThisAssembly_SharesWithOneOfAnother() => Assert.Equal(
        ["Own.Squares is Rmse.SquaredError"],
        Shared("public RootMeanSquaredError Rmse { get; } = new(); public SumOfSquares Own { get; } = new();", """
            [Metric]
            public partial class SumOfSquares
            {
                [Mean] static float Squares(float yTrue, float yPred) { var difference = yPred - yTrue; return difference * difference; }
            }
            """));

    [Fact]
    public void AMetricDerivedFromOne_SharesOnlyWhatTakesNoArguments() => Assert.Equal(
        ["E.SquaredError is D.SquaredError"],
        Shared("""
            public BinaryAccuracy A { get; } = new(); public Accurate B { get; } = new();
            public RootMeanSquaredError D { get; } = new(); public Erring E { get; } = new();
            """, "public class Accurate() : BinaryAccuracy(0.5f); public class Erring : RootMeanSquaredError;"));
}
