using KerasMetricsDsl.Generators.Diagnostics;
using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Parsing;
using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Robustness;

/// <summary>A method that is half typed, or legal and odd, has its own errors and no others: neither in generated files nor in other metrics.</summary>
public class HalfTypedTests
{
    private const string Others = """
        [Metric] public partial class Untouched { [Mean] static float Value(float x) => x * 2; }
        [MetricSet] public partial class Both { public Untouched A { get; } = new(); public MeanSquaredError B { get; } = new(); }
        public static class UsesUntouched { public static double Of(float[] x) => Untouched.Compute(x) + new Both().Result().A; }
        """;

    /// <summary>The compiler says what is wrong.</summary>
    [Theory]
    [InlineData("[Sum] static float V(float x) { }")]
    [InlineData("[Sum] static float V(float x) => ;")]
    [InlineData("[Sum] static float V(float x) => x +;")]
    [InlineData("[Sum] static float V(float x) { return; }")]
    [InlineData("[Sum] static float V(float x) { return x }")]
    [InlineData("[Sum] static float V(float x) { var y = ; return y; }")]
    [InlineData("[Sum] static float V(float x) { var (a, b) = ; return a; }")]
    [InlineData("[Sum] static float V(float x) { var (a, b) = (x, x, x); return a; }")]
    [InlineData("[Sum] static float V(float x) { if (x > 0) return 1; }")]
    [InlineData("[Sum] static float V(float x) { if (x > 0) }")]
    [InlineData("[Sum] static float V(float x) { return x switch }")]
    [InlineData("[Sum] static float V(float x) { return x switch { > 0 => }; }")]
    [InlineData("[Sum] static float V(float x) => x is > ;")]
    [InlineData("[Sum] static float V(float x) => MathF.;")]
    [InlineData("[Sum] static float V(float x) => MathF.Sqrt(;")]
    [InlineData("[Sum] static float V(float x) => Unknown(x);")]
    [InlineData("[Sum] static float V(float ) => 1;")]
    [InlineData("[Sum] static float V(float x, float x) => x;")]
    [InlineData("[Sum] static float V(Missing x) => 1;")]
    [InlineData("[Sum] static Missing V(float x) => x;")]
    [InlineData("[Sum] static V(float x) => x;")]
    [InlineData("[Sum] static float V(float x")]
    [InlineData("[Sum] static float (float x) => x;")]
    [InlineData("[Sum")]
    [InlineData("[Sum(")]
    [InlineData("[Sum()] static")]
    [InlineData("[Sum(Over = nameof())] static float V(float x, float t) => x;")]
    [InlineData("[Sum(Over = nameof(missing))] static float V(float x, float t) => x;")]
    [InlineData("[Sum(Missing = 3)] static float V(float x) => x;")]
    [InlineData("[Sum(Over = 3)] static float V(float x, float t) => x;")]
    [InlineData("[Mean(Mask = nameof(V)]")]
    [InlineData("[Mean(Mask = )] static float V(float x) => x;")]
    [InlineData("[Histogram(missing)] static int V(int x) => x;")]
    [InlineData("[Histogram(nameof(), 3)] static (int, int) V(int x) => (x, x);")]
    [InlineData("[Histogram(3)] static (int, ) V(int x) => (x, x);")]
    [InlineData("[Mean] static float V(Row x) => x.Sum(v => );")]
    [InlineData("[Mean] static float V(Row x) => x.Sum((v, ) => v);")]
    [InlineData("[Mean] static float V(Row x) => x[];")]
    [InlineData("[Mean] static float V(Row x) => x[^];")]
    [InlineData("[Mean] static float V(Row x) => Row.Dot(x);")]
    [InlineData("[Mean] static float V(float x) => W(x); static float W(float v) => ;")]
    [InlineData("[Mean] static float V(float x) => W(x, 2); static float W(float v) => v;")]
    [InlineData("[Mean] private partial float V(float x);")]
    [InlineData("[Mean] static float V(float x) => x; [Result] static double R(double ) => 1;")]
    [InlineData("[Mean] static float V(float x) => x; [Result] static double R(double v => 1;")]
    [InlineData("[Mean] static float V(float x) => x; [Validate] static void C(int ) { }")]
    public async Task Member_HalfTyped_HasTheCompilersErrorsAndAtMostOneOfOurs(string member)
    {
        var verdict = await Verdict.Of(LanguageVersion.CSharp14, $"[Metric] public partial class M {{ {member} }}", Others);
        AssertContained(verdict);
        Assert.NotEmpty(verdict.InSource);
        Assert.InRange(verdict.Reported.Count, 0, 1);
    }

    /// <summary>C# takes it, the language does not.</summary>
    [Theory]
    [InlineData("KMD0071", "[Mean] static float V(float x) => (stackalloc float[] { x })[0];")]
    [InlineData("KMD0073", "[Mean] static float V(float x) => x switch { };")]
    [InlineData("KMD0073", "[Mean] static float V(float x) => x switch { > 0 => 1, < 0 => 2, 0 => 3 };")]
    [InlineData("KMD0073", "[Mean] static float V(int x) => x switch { 1 => 1, 2 => 2 };")]
    [InlineData("KMD0073", "[Mean] static float V(float x, bool b) => b switch { true when x > 0 => 1, false => 2 };")]
    [InlineData("KMD0074", "[Mean] static float V(int x) => checked(x + 1);")]
    [InlineData("KMD0074", "[Mean] static float V(int x) { checked { var y = x * x; return y; } }")]
    [InlineData("KMD0074", "[Mean] static float V(float x) => checked((int)x);")]
    [InlineData("KMD0061", "[Mean] static float V(float x) => __makeref(x).Equals(null) ? 1 : 0;")]
    [InlineData("KMD0071", "[Mean] static float V(int x) => x << (x & 3);")]
    [InlineData("KMD0063", "[Mean] static float V(float x) { while (true) { } }")]
    [InlineData("KMD0065", "[Mean] static float V(float x) { throw new Exception(); }")]
    [InlineData("KMD0021", "[Mean] static partial void V(float x);")]
    public async Task Member_LegalButOutsideTheLanguage_HasOneError(string id, string member)
    {
        var verdict = await Verdict.Of(LanguageVersion.CSharp14, $"[Metric] public partial class M {{ {member} }}", Others);
        AssertContained(verdict);
        Assert.Empty(verdict.InSource.Select(d => d.ToString()));
        Assert.Equal([id], verdict.Reported.Select(d => d.Id));
    }

    [Fact]
    public async Task Metric_WhoseParserThrows_IsOneErrorAtTheClass()
    {
        using var listening = ParseCounter.Listen(type => throw new InvalidTimeZoneException("It broke."));
        var (source, expected) = Markup.Parse("[Metric] public partial class {|KMD0072:M|} { [Mean] static float V(float x) => x; }");
        var found = Assert.Single(await Analysis.Run(source));
        Assert.Equal(expected[0], (found.Id, found.Location.SourceSpan));
        Assert.Contains("It broke.", found.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(["M.Invalid.g.cs"], GeneratorRun.Unchecked(source).Artifacts.Keys);
    }

    [Fact]
    public void Metric_WhoseParserIsCancelled_IsCancelled()
    {
        var compilation = TestCompilation.Create("[Metric] public partial class M { [Mean] static float V(float x) => x; }");
        Assert.ThrowsAny<OperationCanceledException>(() => MetricParser.Read(TestCompilation.Metric(compilation), compilation, new(canceled: true)));
    }

    [Fact]
    public void Metric_WhoseLoweringThrows_IsOneErrorAtTheClass()
    {
        PipelineCounters.Lowered = _ => throw new InvalidTimeZoneException("It broke.");
        try
        {
            var model = TestCompilation.Model("[Metric] public partial class M { [Mean] static float V(float x) => x; }");
            Assert.Equal(DiagnosticIds.NotUnderstood, MetricCompiler.Compile(model).Problem!.Id);
        }
        finally
        {
            PipelineCounters.Lowered = null;
        }
    }

    [Fact]
    public async Task Metric_ThatUsesAnotherGeneratorsText_SaysSo()
    {
        const string source = "[Metric] public partial class M { [Mean] static float V(float x) => x * Other.Two; }";
        var seen = GeneratorRun.Compile(source);
        GeneratorRun.CreateDriver().RunGeneratorsAndUpdateCompilation(seen, out var output, out _);
        var whole = (CSharpCompilation)output.AddSyntaxTrees(GeneratorRun.Parse("public static class Other { public const float Two = 2; }", "Other.g.cs"));
        Assert.Empty(whole.GetDiagnostics().Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        Assert.Equal("KMD0072", Assert.Single(await Analysis.Run(whole)).Id);
    }

    private static void AssertContained(Verdict verdict)
    {
        Assert.Empty(verdict.Exceptions);
        Assert.Empty(verdict.InGenerated);
        Assert.DoesNotContain(verdict.InSource, error => error.Location.SourceTree!.ToString().Contains("UsesUntouched", StringComparison.Ordinal));
    }
}
