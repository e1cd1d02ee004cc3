using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Robustness;

/// <summary>In an older C# there are no metrics: one error says so, and no generated file has one.</summary>
public class LanguageVersionTests
{
    private const string Plain = """
        namespace Old
        {
            [Metric] public partial class Error
            {
                [Mean] private static float Value(float yTrue, float yPred) { return yTrue - yPred; }
            }

            public static class Program
            {
                public static double Run(float[] x)
                {
                    var metric = new Error { IgnoreIndex = 3 };
                    metric.UpdateState(x, x);
                    metric.MergeState(new Error());
                    return metric.Result() + Error.Compute(x, x);
                }
            }
        }
        """;

    private const string Histogram = """
        public partial class Outer
        {
            [Metric] public sealed partial class Cells
            {
                [Histogram(3, 3)] private static (int, int) Cell(int yTrue, Row yPred) { return (yTrue, yPred.ArgMax()); }
                [Result] private static double[] Result(ReadOnlySpan<double> cell) { return cell.ToArray(); }
            }
        }
        """;

    private const string Set = """
        [MetricSet] public partial class Report
        {
            public MeanSquaredError Mse { get; } = new MeanSquaredError();
            public void Use(float[] x) { UpdateState(x, x); ResetState(); }
        }
        """;

    public static TheoryData<LanguageVersion> Old =>
    [
        LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11,
        LanguageVersion.CSharp12,
    ];

    [Theory]
    [MemberData(nameof(Old))]
    public Task Metric_BeforeTheNeededVersion_HasOneError(LanguageVersion version) => HasOneError(version, Plain);

    [Theory]
    [MemberData(nameof(Old))]
    public Task NestedHistogram_BeforeTheNeededVersion_HasOneError(LanguageVersion version) => HasOneError(version, Histogram);

    [Theory]
    [MemberData(nameof(Old))]
    public Task Set_BeforeTheNeededVersion_HasOneError(LanguageVersion version) => HasOneError(version, Set);

    [Theory]
    [MemberData(nameof(Old))]
    public async Task PrimaryConstructor_BeforeItsVersion_IsTheCompilersMatter(LanguageVersion version)
    {
        var verdict = await Verdict.Of(version, "[Metric] public partial class Scaled(float scale = 2f) { [Mean] float V(float x) { return x * scale; } }");
        Assert.Empty(verdict.Exceptions);
        Assert.Empty(verdict.InGenerated);
        Assert.Equal(version < LanguageVersion.CSharp12, verdict.InSource.Count > 0);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public async Task Metric_FromTheNeededVersionOn_HasNoError(LanguageVersion version)
    {
        foreach (var source in new[] { Plain, Histogram, Set, "[Metric] public partial class Scaled(float[] a) { [Sum(Over = nameof(a))] static float V(Row x, float e) => x.Sum() * e; [Result] double[] R(ReadOnlySpan<double> v) => v.ToArray(); }" })
        {
            var verdict = await Verdict.Of(version, source);
            Assert.Empty(verdict.Exceptions.Concat(verdict.InGenerated).Concat(verdict.InSource.Concat(verdict.Reported).Select(d => d.ToString())));
        }
    }

    private static async Task HasOneError(LanguageVersion version, string source)
    {
        var verdict = await Verdict.Of(version, source);
        Assert.Empty(verdict.Exceptions);
        Assert.Empty(verdict.InGenerated);
        Assert.Empty(verdict.InSource.Select(d => d.ToString()));
        var error = Assert.Single(verdict.Reported);
        Assert.Equal("KMD0120", error.Id);
        Assert.Contains("<LangVersion>13.0</LangVersion>", error.GetMessage(null), StringComparison.Ordinal);
    }
}
