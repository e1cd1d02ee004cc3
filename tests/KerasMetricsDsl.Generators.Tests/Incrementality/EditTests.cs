using KerasMetricsDsl.Generators.Parsing;
using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Incrementality;

/// <summary>What an edit makes the generator do again, by count: cached steps can still have been computed.</summary>
public class EditTests
{
    private const string First = """
        namespace Samples;
        [Metric]
        public partial class First(float threshold)
        {
            [Sum] bool Hits(float yTrue, float yPred) => yPred > threshold;
            [Sum] static float Total(float yTrue) => yTrue;
            [Result] static double Result(double hits, double total) => hits / total;
        }
        """;

    private const string Second = """
        namespace Samples;
        [Metric]
        public partial class Second
        {
            [Mean] static float Value(float yTrue) => yTrue;
        }
        """;

    private const string Set = """
        namespace Samples;
        [MetricSet] public partial class Two { public Second A { get; } = new(); public Second B { get; } = new(); }
        """;

    private const string Third = """
        namespace Samples;
        [MetricSet] public partial class Both { public Second A { get; } = new(); public Third B { get; } = new(); }
        [Metric] public partial class Third { [Mean] static float Other(float yTrue) => yTrue; }
        """;

    private const string Unrelated = "namespace Samples; public class Other { public int Value => 1; }";

    [Fact]
    public void FirstRun_OfTwoMetrics_LowersEachAndWritesAllArtifacts()
    {
        var work = Edit([First, Second], 0, First, isFirst: true);
        Assert.Equal(["First", "Second"], work.Lowered.Order());
        var artifacts = work.Emitted.ToLookup(emitted => emitted.Metric, emitted => emitted.Artifact);
        Assert.Equal(artifacts["First"].Order(), artifacts["Second"].Order());
        Assert.Superset(
            new HashSet<string> { PipelineSteps.State, PipelineSteps.Update, PipelineSteps.Result, PipelineSteps.Compute, PipelineSteps.Kernels },
            artifacts["First"].ToHashSet());
        Assert.DoesNotContain(PipelineSteps.Fallback, artifacts["First"]);
    }

    [Fact]
    public void UnrelatedFileEdited_NothingIsParsedLoweredOrWritten()
    {
        var work = Edit([First, Second, Unrelated], 2, Unrelated.Replace("1", "2", StringComparison.Ordinal));
        Assert.Empty(work.Parsed);
        Assert.Empty(work.Lowered);
        Assert.Empty(work.Emitted);
    }

    [Fact]
    public void CommentInAMetric_OnlyThatIsParsedAndNothingIsLoweredOrWritten()
    {
        var work = Edit([First, Second], 1, Second.Replace("[Mean]", "// why\n[Mean]", StringComparison.Ordinal));
        Assert.Equal(["Second"], work.Parsed);
        Assert.Empty(work.Lowered);
        Assert.Empty(work.Emitted);
    }

    [Fact]
    public void MetricAdded_OnlyItIsLowered()
    {
        var work = Edit([First, Unrelated], 1, Second);
        Assert.Equal(["Second"], work.Parsed);
        Assert.Equal(["Second"], work.Lowered);
        Assert.All(work.Emitted, emitted => Assert.Equal("Second", emitted.Metric));
    }

    [Fact]
    public void BodyChanged_FingerprintsUpdateAndKernelsAreWritten()
    {
        var work = Edit([First, Second], 0, First.Replace("yPred > threshold", "yPred >= threshold", StringComparison.Ordinal));
        Assert.Equal(["Kernels", "State", "Update"], work.Emitted.Select(emitted => emitted.Artifact).Order());
    }

    [Fact]
    public void BodyOfAMetricOutsideASetChanged_TheSetIsNotWritten()
    {
        var work = Edit([First, Second, Set], 0, First.Replace("yPred > threshold", "yPred >= threshold", StringComparison.Ordinal));
        Assert.All(work.Emitted, emitted => Assert.Equal("First", emitted.Metric));
        Assert.Equal(["First"], work.Parsed);
    }

    [Fact]
    public void BodyOfAMemberChanged_TheSetIsWrittenOnlyIfWhatItSharesChanged()
    {
        Assert.DoesNotContain(Edit([Second, Set], 0, Second.Replace("=> yTrue", "=> yTrue * 2", StringComparison.Ordinal)).Emitted, e => e.Metric == "Two");
        var work = Edit([Second, Set, Third], 2, Third.Replace("=> yTrue", "=> -yTrue", StringComparison.Ordinal));
        Assert.Equal(["Set"], work.Emitted.Where(emitted => emitted.Metric == "Both").Select(emitted => emitted.Artifact));
        Assert.DoesNotContain(work.Emitted, emitted => emitted.Metric is "Two" or "Second");
    }

    [Fact]
    public void UnrelatedFileEdited_NoSetIsWritten() =>
        Assert.Empty(Edit([Second, Set, Unrelated], 2, Unrelated.Replace("1", "2", StringComparison.Ordinal)).Emitted);

    [Fact]
    public void SetsMemberAdded_OnlyTheSetIsWritten()
    {
        var work = Edit([Second, Set], 1, Set.Replace("public Second B", "public Second C { get; } = new(); public Second B", StringComparison.Ordinal));
        Assert.Equal(["Set", "SetResult"], work.Emitted.Select(emitted => emitted.Artifact).Order());
    }

    [Fact]
    public void BodyOfTheResultChanged_NothingIsWritten() =>
        Assert.Empty(Edit([First, Second], 0, First.Replace("hits / total", "hits", StringComparison.Ordinal)).Emitted);

    [Fact]
    public void ParametersOfTheResultChanged_OneFileIsWritten()
    {
        var edited = First.Replace("Result(double hits, double total) => hits / total", "Result(double hits) => hits", StringComparison.Ordinal);
        Assert.Equal(["Result"], Edit([First, Second], 0, edited).Emitted.Select(emitted => emitted.Artifact));
    }

    [Fact]
    public void OptimisationSwitchedOff_OnlyUpdatesAreWritten()
    {
        var release = GeneratorRun.Compile(First, Second);
        var driver = GeneratorRun.CreateDriver().RunGenerators(release);
        var emitted = new List<(string, string)>();
        PipelineCounters.Emitted = (metric, artifact) => emitted.Add((metric, artifact));
        try
        {
            driver.RunGenerators(release.WithOptions(release.Options.WithOptimizationLevel(OptimizationLevel.Debug)));
        }
        finally
        {
            PipelineCounters.Emitted = null;
        }

        Assert.Equal([("First", PipelineSteps.Update), ("Second", PipelineSteps.Update)], emitted.Order());
    }

    [Fact]
    public void ModelsAndSlices_OfARun_HoldNothingOfTheCompiler()
    {
        var driver = GeneratorRun.CreateDriver().RunGenerators(GeneratorRun.Compile(First, Second, Set));
        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        foreach (var name in new[] { PipelineSteps.Parse, PipelineSteps.Lower, PipelineSteps.State, PipelineSteps.Update, PipelineSteps.Kernels, PipelineSteps.ParseSet })
            Assert.All(steps[name].SelectMany(step => step.Outputs), output => Assert.Empty(ModelGraphGuard.Check(output.Value)));
    }

    private static Work Edit(string[] sources, int edited, string text, bool isFirst = false)
    {
        var compilation = GeneratorRun.Compile(sources);
        var work = new Work();
        var driver = isFirst ? GeneratorRun.CreateDriver() : GeneratorRun.CreateDriver().RunGenerators(compilation);
        var tree = compilation.SyntaxTrees.ElementAt(edited + 1);
        var changed = compilation.ReplaceSyntaxTree(tree, GeneratorRun.Parse("#pragma warning disable CS1591\n" + text, tree.FilePath));
        PipelineCounters.Lowered = work.Lowered.Add;
        PipelineCounters.Emitted = (metric, artifact) => work.Emitted.Add((metric, artifact));
        try
        {
            using var parses = ParseCounter.Listen(work.Parsed.Add);
            driver.RunGenerators(changed);
        }
        finally
        {
            PipelineCounters.Lowered = null;
            PipelineCounters.Emitted = null;
        }

        return work;
    }

    private sealed class Work
    {
        public List<string> Parsed { get; } = [];

        public List<string> Lowered { get; } = [];

        public List<(string Metric, string Artifact)> Emitted { get; } = [];
    }
}
