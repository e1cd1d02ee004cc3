using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Names;

/// <summary>Results of metrics whose names are those of other things.</summary>
public class GeneratedNamesTests
{
    [Theory]
    [InlineData("public static class MathF { public static float Sqrt(float x) => 1000; }")]
    [InlineData("public static class System { }")]
    [InlineData("namespace System { public static class MathF { } }")]
    public void TypeOfTheUser_NamedLikeOneOfGeneratedCode_IsNotMeant(string other) => Assert.Equal(6.0, Run($$"""
        namespace N
        {
            {{other}}
            [KerasMetricsDsl.Metric] public partial class Scaled(float k = 4) { [KerasMetricsDsl.Mean] float Value(float x) => global::System.MathF.Sqrt(k) * x; }
            public static class Program { public static double Run() => Scaled.Compute(new[] { 3f }); }
        }
        """, "N.Program"));

    [Fact]
    public void TypeInsideTheMetric_NamedLikeOneOfGeneratedCode_IsNotMeant() => Assert.Equal(6.0, Run("""
        [Metric]
        public partial class Scaled(float k = 4)
        {
            private static class MathF { public static float Sqrt(float x) => 1000; }
            [Mean] float Value(float x) => System.MathF.Sqrt(k) * x;
        }
        public static class Program { public static double Run() => Scaled.Compute(new[] { 3f }); }
        """));

    [Fact]
    public void AssemblyWithoutUsings_CompilesAndComputes()
    {
        var sources = GeneratorRun.Compile("""
            [KerasMetricsDsl.Metric] public partial class Scaled(float k = 4) { [KerasMetricsDsl.Mean] float Value(float x) => System.MathF.Sqrt(k) * x; }
            public static class Program { public static double Run() => Scaled.Compute(new[] { 3f }); }
            """);
        var compilation = sources.RemoveSyntaxTrees(sources.SyntaxTrees.Where(tree => tree.FilePath == "Usings.cs"));
        Assert.Equal(6.0, GeneratorRun.Of(compilation).Call("Program"));
    }

    [Fact]
    public void Classes_ThatDifferInCaseOnly_KeepTheirOwnFormulas() => Assert.Equal((2.0, 3.0, 4.0, 5.0), Run("""
        [Metric] public partial class Hits { [Sum] static float Value(float x) => 2 * x; }
        [Metric] public partial class HITS { [Sum] static float Value(float x) => 3 * x; }
        namespace A.@event { [Metric] public partial class @checked { [Sum] static float Value(float x) => 4 * x; } }
        namespace a.@event { [Metric] public partial class @checked { [Sum] static float Value(float x) => 5 * x; } }
        [MetricSet] public partial class Both { public Hits A { get; } = new(); }
        [MetricSet] public partial class BOTH { public HITS A { get; } = new(); }
        public static class Program
        {
            public static object Run()
            {
                var (small, large) = (new Both(), new BOTH());
                small.UpdateState(new[] { 1f });
                large.UpdateState(new[] { 1f });
                return (small.Result().A, large.Result().A, A.@event.@checked.Compute(new[] { 1f }), a.@event.@checked.Compute(new[] { 1f }));
            }
        }
        """));

    [Fact]
    public void Metric_InAFileThatIsCalledGenerated_WorksAndIsDiagnosed()
    {
        const string Valid = """
            #pragma warning disable CS1591
            [Metric] public partial class Twice { [Sum] static float Value(float x) => 2 * x; }
            [MetricSet] public partial class Both { public Twice A { get; } = new(); }
            public static class Program { public static double Run() { var set = new Both(); set.UpdateState(new[] { 3f }); return set.Result().A; } }
            """;
        Assert.Equal(6.0, GeneratorRun.Of(GeneratorRun.Compile().AddSyntaxTrees(GeneratorRun.Parse(Valid, "Other.g.cs"))).Call("Program"));
    }

    [Fact]
    public async Task WrongMetric_InAFileThatIsCalledGenerated_IsReported()
    {
        var tree = TestCompilation.Parse("[Metric] public partial class M { [Sum] static float A(float x) => MathF.Atan(x); }", "Other.g.cs");
        Assert.Equal(["KMD0061"], (await Analysis.Run(TestCompilation.Create("").AddSyntaxTrees(tree))).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Keywords_AsEnumMemberResultAndCheck_Compile() => Assert.Equal(8.0, Run("""
        public enum E1 { @class, @int }
        [Metric]
        public partial class M(E1 kind = E1.@class, E1? other = E1.@int)
        {
            [Sum] float @int(float @event) => kind == E1.@class && other == E1.@int ? 2 * @event : 0;
            [Result] static double @return(double @int) => @int;
            [Validate] static void @do(E1 kind) { if (kind == E1.@int) throw new ArgumentException("no"); }
        }
        public static class Program { public static double Run() => M.Compute(new[] { 4f }); }
        """));

    [Theory]
    [InlineData("two\\nlines")]
    [InlineData("end\\\\")]
    [InlineData("a \\\"quoted\\\" */ // word, and another")]
    [InlineData("\\0\\u0085\\u2028\\u2029\\ud800\\u200b\\t")]
    public void Texts_OfNamesAliasesWordsAndDefaults_AreKept(string text)
    {
        var run = GeneratorRun.Of($$"""
            public enum Kind { One, [ConfigWord("{{text}}")] Two }
            [Metric(Name = "{{text}}", Aliases = new[] { "{{text}}" })]
            public partial class M(Kind kind = Kind.Two, string word = "{{text}}") { [Mean] float Value(float x) => kind == Kind.One ? x : -x; public string Word => word; }
            public static class Program
            {
                public static bool Run() => new M() is { Name: "{{text}}", Word: "{{text}}" } metric && M.FromConfig(default).Word == "{{text}}" && metric.Result() == 0;
            }
            """);
        Assert.Equal(true, run.Call("Program"));
    }

    [Theory]
    [InlineData("[Obsolete] Old")]
    [InlineData("[Obsolete(\"why\")] Old")]
    [InlineData("[Obsolete(\"why\", DiagnosticId = \"OLD1\")] Old")]
    [InlineData("[System.Diagnostics.CodeAnalysis.Experimental(\"NEW1\")] Old")]
    [InlineData("[Obsolete(\"why\", true)] Old")]
    public void EnumMember_ThatIsObsoleteOrExperimental_GivesNoWarningInGeneratedCode(string member) => GeneratorRun.Of($$"""
        public enum Kind { One, {{member}} }
        [Metric] public partial class M(Kind kind = Kind.One) { [Mean] float Value(float x) => kind == Kind.One ? x : -x; }
        """);

    [Theory]
    [InlineData("[Obsolete(\"why\")]", "CS0618")]
    [InlineData("[Obsolete]", "CS0612")]
    [InlineData("[System.Diagnostics.CodeAnalysis.Experimental(\"NEW1\")]", "NEW1")]
    public void EnumAndMetric_ThatAreObsoleteOrExperimental_GiveNoWarningInGeneratedCode(string attribute, string id) => GeneratorRun.Of($$"""
        {{attribute}} public enum Kind { One, Two }
        #pragma warning disable {{id}}
        [Metric] public partial class M(Kind kind = Kind.One, Kind? other = null) { [Mean] float Value(float x) => kind == Kind.One && other is null ? x : -x; }
        {{attribute}} [Metric] public partial class Old { [Mean] static float Value(float x) => x; }
        [MetricSet] public partial class Report { public Old A { get; } = new(); public M B { get; } = new(); }
        """);

    [Theory]
    [InlineData("[Mean] static float Value(float x) { var y = x; return y > x ? 1 : 0; }")]
    [InlineData("[Mean] bool Value(float x) => Same(k, k) && x > 0; static bool Same(int a, int b) => a == b;")]
    [InlineData("[Sum] static float Value(Row x) => Row.Sum(x, x, (a, b) => a != b ? 1 : 0);")]
    public void TwoNamesOfOneValue_ThatAreCompared_GiveNoWarningInGeneratedCode(string members) => GeneratorRun.Of($$"""
        [Metric] public partial class M(int k) { {{members}} public int K => k; }
        public static partial class Outer { [Metric] public partial class N(int k) { {{members}} public int K => k; } }
        """);

    [Fact]
    public void Comparison_ThatIsInlinedWithOneVariableForBoth_GivesNoWarningInGeneratedCode() => GeneratorRun.Of("""
        [Metric] public partial class M(float k, int n)
        {
            [Sum] bool Value(float x) => Same(x, x) || Same(k, k) || Less(n, n);
            [Sum] bool Rows(Row r) => r.Any(x => Same(x, x));
            static bool Same(float a, float b) => a == b;
            static bool Less(int a, int b) => a < b;
        }
        """);

    [Fact]
    public void ParameterAndFieldOfOneName_AreBothRead() => Assert.Equal(36.0, Run("""
        [Metric] public partial class M(float scale) { private readonly float _scale = scale * 2; [Sum] float Value(float x) => x * scale * _scale + 0 * _scale; }
        public static class Program { public static double Run() => M.Compute(new[] { 2f }, 3); }
        """));

    [Fact]
    public void FlagAndParameterOfOneName_AreBothRead() => Assert.Equal(5.0, Run("""
        [Metric] public partial class M(bool isSmall = false) { [Sum] float Value(float x, [All(nameof(IsSmall))] bool all) => all && !isSmall ? 5 : 7; static bool IsSmall(float x) => x < 9; }
        public static class Program { public static double Run() => M.Compute(new[] { 2f }); }
        """));

    [Theory]
    [InlineData("update")]
    [InlineData("computed")]
    [InlineData("field")]
    [InlineData("metric")]
    public void ParameterNamedLikeAGeneratedLocal_IsRead(string name) => Assert.Equal(6.0, Run($$"""
        [Metric] public partial class M(bool @{{name}} = true) { [Sum] float Value(float x) => @{{name}} ? 2 * x : x; }
        public static class Program { public static double Run() => M.Compute(new[] { 3f }); }
        """));

    private static object? Run(string source, string type = "Program") => GeneratorRun.Of(source).Call(type);
}
