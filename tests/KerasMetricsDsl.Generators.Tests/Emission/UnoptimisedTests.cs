using KerasMetricsDsl.Generators.Declaration;
using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KerasMetricsDsl.Generators.Tests.Emission;

/// <summary>Projects that are compiled without optimisation, whose methods are called in the place of kernels.</summary>
public class UnoptimisedTests
{
    private const string Everything = """
        namespace Samples;
        [Metric]
        public partial class Everything(float scale = 2f)
        {
            [Mean] float Scaled(float yTrue, float yPred) => (yTrue - yPred) * scale;
            [RowMean] static float Squared(float yTrue, float yPred) { var d = yTrue - yPred; return d * d; }
            [Sum] static bool IsLabel(int label, float yPred) => label == 1 && yPred > 0;
            [Sum] static int Twice(long other) => (int)other * 2;
            [Sum] static float Three(float yTrue, bool flag, float yPred) => flag ? yTrue + yPred : 0;
            [Min] static float Smallest(float yPred) => yPred;
            [Max] static float Largest(float yPred) => yPred;
            [Result] static double[] Result(
                double scaled, double squared, double isLabel, double twice, double three, double smallest, double largest) =>
                [scaled, squared, isLabel, twice, three, smallest, largest];
        }
        """;

    private const string Program = """
        namespace Samples;
        public static class Program
        {
            public static object Run()
            {
                var (truth, predictions, labels, flags) = (new float[1_003], new float[1_003], new int[1_003], new bool[1_003]);
                for (var i = 0; i < truth.Length; i++)
                    (truth[i], predictions[i], labels[i], flags[i]) = (i % 7 * 0.37f, i % 11 * 0.23f - 0.5f, i % 3, i % 2 == 0);
                var metric = new Everything(0.3f);
                var weights = predictions.Select(value => value + 1).ToArray();
                metric.UpdateState(truth, predictions, labels, labels, flags, sampleWeight: weights, mask: flags);
                return metric.Result();
            }
        }
        """;

    [Theory]
    [InlineData("BinaryAccuracy")]
    [InlineData("Crossentropy")]
    public void Update_OfASample_CallsMethodsWhereItCan(string metric)
    {
        var run = GeneratorRun.Of(Debug(SampleMetrics.Sources[metric]));
        Snapshot.Verify($"{metric}/Update.Unoptimised", run.Artifacts[$"Samples.{metric}.Update.g.cs"].TrimStart('\uFEFF'));
    }

    [Fact]
    public void Kernels_OfASample_AreTheSameAsOptimised() =>
        Assert.Equal(
            GeneratorRun.Of(SampleMetrics.Sources["Dice"]).Artifacts["Samples.Dice.Kernels.g.cs"],
            GeneratorRun.Of(Debug(SampleMetrics.Sources["Dice"])).Artifacts["Samples.Dice.Kernels.g.cs"]);

    [Fact]
    public void Methods_OfEveryForm_GiveTheBitsOfTheirKernels() => Assert.Equal(
        (double[])GeneratorRun.Of(Everything, Program).Call("Samples.Program")!,
        (double[])GeneratorRun.Of(Debug(Everything, Program)).Call("Samples.Program")!);

    [Theory]
    [InlineData("[Sum] static int Parts(int count, int size) => count / size;")]
    [InlineData("[Sum] static int Rest(int count, int size) => count % size;")]
    [InlineData("[Sum] float Weighted(int count, float size) => weights[count] * size;")]
    [InlineData("[Sum] static float Weighted(float count, float size, [Weight] float weight) => count * size * weight;")]
    [InlineData("[Sum] static float Cells(float count, float size, int other, bool flag) => flag ? count * size : other;")]
    [InlineData("[Sum] static float Rows(Row count, float size) => count.Sum() * size;")]
    [InlineData("[Histogram(4)] static int Cell(int count, float size) => size > 0 ? count : 0;")]
    public void Accumulator_ThatMayFailOrTakesMore_KeepsItsKernel(string accumulator)
    {
        var source = $"namespace Samples; [Metric] public partial class M(float[] weights) {{ {accumulator} [Result] static double R() => 0; }}";
        Assert.DoesNotContain("CallsMethods", Update(GeneratorRun.Unchecked(Debug(source))), StringComparison.Ordinal);
    }

    [Fact]
    public void ProjectWithOverflowChecks_KeepsItsKernels()
    {
        var project = Debug(Everything);
        project = project.WithOptions(project.Options.WithOverflowChecks(true));
        Assert.DoesNotContain("CallsMethods", GeneratorRun.Of(project).Artifacts["Samples.Everything.Update.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("true", true)]
    [InlineData("False", false)]
    public void Property_OfTheProject_Decides(string value, bool allowed) => Assert.Equal(allowed, BuildProperties.AllowsMethods(new Options(value)));

    private static string Update(GeneratorRun run) => run.Artifacts["Samples.M.Update.g.cs"];

    private static CSharpCompilation Debug(params string[] sources)
    {
        var project = GeneratorRun.Compile(sources);
        return project.WithOptions(project.Options.WithOptimizationLevel(OptimizationLevel.Debug));
    }

    private sealed class Options(string text) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = text;
            return key == "build_property.KerasMetricsDslCallsMethods";
        }
    }
}
