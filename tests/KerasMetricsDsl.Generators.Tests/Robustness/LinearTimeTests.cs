using System.Globalization;
using KerasMetricsDsl.Generators.Emission;
using KerasMetricsDsl.Generators.Parsing;
using KerasMetricsDsl.Generators.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace KerasMetricsDsl.Generators.Tests.Robustness;

/// <summary>Twice the source is about twice the work: what is allocated is counted, so that a busy machine changes nothing.</summary>
public class LinearTimeTests
{
    public static TheoryData<string> Sources => [.. Growing.Keys];

    private static readonly Dictionary<string, Func<int, string>> Growing = new()
    {
        ["early returns"] = n => Method(string.Concat(Enumerable.Repeat("if (x > 0) { if (y > 0) return 0; } ", n)) + "return x;"),
        ["early returns with locals"] = n => Method(string.Concat(Enumerable.Range(0, n).Select(i =>
            $"if (x > {i}) {{ var d{i} = x * y + {i}; if (d{i} > 3) return d{i}; }} ")) + "return x;"),
        ["nested ifs"] = n => Method(string.Concat(Enumerable.Range(0, n).Select(i => $"if (x > {i}) {{ if (y > {i}) return {i}; "))
            + string.Concat(Enumerable.Repeat("} ", n)) + "return x;"),
        ["switches that go on"] = n => Method(string.Concat(Enumerable.Range(0, n).Select(i =>
            $"switch ((int)x) {{ case {i}: if (y > {i}) return {i}; break; case {i + 1}: if (y < {i}) return y; break; }} ")) + "return x;"),
        ["doubling locals"] = n => Method("var a0 = x;" + string.Concat(Enumerable.Range(1, n).Select(i => $"var a{i} = a{i - 1} * a{i - 1} + a{i - 1};")) + $"return a{n};"),
        ["doubling parameters"] = n => Method("var a0 = k;" + string.Concat(Enumerable.Range(1, n).Select(i => $"var a{i} = a{i - 1} * a{i - 1} + a{i - 1};")) + $"return a{n} * x;"),
        ["doubling conditions"] = n => Method("var a0 = x > y;" + string.Concat(Enumerable.Range(1, n).Select(i => $"var a{i} = (a{i - 1} && y > {i}) || (a{i - 1} && x > {i});")) + $"return a{n} ? 1 : 0;"),
        ["helpers of the same value"] = n => Method("return H0(x);", Chain(n, i => $"H{i}(v) + H{i}(v)")),
        ["helpers of an equal value"] = n => Method("return H0(x);", Chain(n, i => $"H{i}(v + 1) * H{i}(v + 1)")),
        ["helpers of parameters"] = n => Method("return H0(k) * x;", Chain(n, i => $"H{i}(v) + H{i}(v)")),
        ["helpers in branches"] = n => Method("return H0(x);", Chain(n, i => $"v > 1 ? H{i}(v) : H{i}(v) + 1")),
        ["helpers that read tables"] = n => Method("return H0(x);", Chain(n, i => $"H{i}(v) + H{i}(v)", last: "w[(int)v]", isStatic: false)),
        ["helpers of rows"] = n => Method("return H0(r);", string.Concat(Enumerable.Range(0, n).Select(i => $"static float H{i}(Row v) => H{i + 1}(v) + H{i + 1}(v);"))
            + $"static float H{n}(Row v) => v.Sum();", "Row r"),
        ["local functions"] = n => Method("return H0(x);" + Chain(n, i => $"H{i}(v) + H{i}(v)")),
        ["patterns"] = n => Method("return " + Enumerable.Range(0, n).Aggregate("x", (inner, i) => $"(({inner}) is > {i} and < {i + 5} ? 1f : x)") + ";"),
        ["doubling fields"] = n => Method($"return a{n} * x;", "private readonly float a0 = 1.5f;" + string.Concat(Enumerable.Range(1, n).Select(i => $"private float a{i} => a{i - 1} * a{i - 1};"))),
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void Source_TwiceAsLong_IsAboutTwiceTheWork(string name)
    {
        var (small, large) = (Work(Growing[name](10)), Work(Growing[name](20)));
        Assert.InRange(large, 0, 6 * small);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Source_ThatIsLong_Compiles(string name) => Assert.Contains("M.Kernels.g.cs", GeneratorRun.Of(Growing[name](40)).Artifacts.Keys);

    [Theory]
    [InlineData("v > 1 ? H{0}(v) : H{0}(v) + 1", "w[(int)v]")]
    [InlineData("H{0}(v) + H{0}(v + {0})", "v * v")]
    [InlineData("H{0}(v + 1) + H{0}(v - 1)", "w[(int)v]")]
    public async Task Source_ThatDoublesByItself_IsRefusedOnce(string body, string last)
    {
        var source = Method("return H0(x);", Chain(30, i => string.Format(CultureInfo.InvariantCulture, body, i), last, isStatic: false));
        var verdict = await Verdict.Of(LanguageVersion.CSharp14, source);
        Assert.Empty(verdict.Exceptions.Concat(verdict.InGenerated).Concat(verdict.InSource.Select(d => d.ToString())));
        Assert.Equal("KMD0091", Assert.Single(verdict.Reported).Id);
    }

    [Fact]
    public async Task Source_ThatIsDeeperThanTheCompilersStack_IsRefusedOnce()
    {
        var verdict = await Verdict.Of(LanguageVersion.CSharp14, Method("return " + string.Concat(Enumerable.Repeat("x + ", 3000)) + "y;"));
        Assert.Empty(verdict.Exceptions.Concat(verdict.InGenerated).Concat(verdict.InSource.Select(d => d.ToString())));
        Assert.Equal("KMD0091", Assert.Single(verdict.Reported).Id);
    }

    private static string Method(string body, string more = "", string input = "float x, float y") => $$"""
        [Metric] public partial class M(float k, float[] w)
        {
            [Mean] float V({{input}}) { {{body}} }
            {{more}}
            private readonly bool _used = k > 0 && w.Length > 0;
        }
        """;

    private static string Chain(int length, Func<int, string> body, string last = "v * v", bool isStatic = true)
    {
        var modifier = isStatic ? "static " : "";
        return string.Concat(Enumerable.Range(0, length).Select(i => $"{modifier}float H{i}(float v) => {body(i + 1)};")) + $"{modifier}float H{length}(float v) => {last};";
    }

    /// <summary>Bytes that parsing, lowering and printing allocate.</summary>
    private static long Work(string source)
    {
        var compilation = TestCompilation.Create(source);
        var type = TestCompilation.Metric(compilation);
        MetricParser.Parse(type, compilation);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var model = MetricParser.Parse(type, compilation);
        Assert.Empty(model.Findings);
        Assert.Null(MetricCompiler.Compile(model).Problem);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
