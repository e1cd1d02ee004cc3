using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Diagnostics;

public class BodyDiagnosticsTests
{
    [Theory]
    [InlineData("{ {|KMD0060:x += 1|}; return x; }")]
    [InlineData("{ var y = x; {|KMD0060:y = 2|}; return y; }")]
    [InlineData("{ {|KMD0060:_count++|}; return x; }")]
    [InlineData("=> {|KMD0060:_count = 1|};")]
    public Task KMD0060_Mutation(string body) => Verify(body);

    [Theory]
    [InlineData("=> {|KMD0061:MathF.Atan(x)|};")]
    [InlineData("=> {|KMD0061:MathF.Round(x, 2)|};")]
    [InlineData("=> {|KMD0061:float.Parse(\"1\")|};")]
    [InlineData("=> x + {|KMD0061:Random.Shared.Next()|};")]
    [InlineData("=> {|KMD0061:row.Equals(row)|} ? 1 : 0;")]
    [InlineData("=> {|KMD0061:w.First(v => v > x)|};")]
    public Task KMD0061_UnknownFunction(string body) => Verify(body);

    [Theory]
    [InlineData("=> ({|KMD0062:new float[2]|})[0];")]
    [InlineData("{ float[] y = {|KMD0062:[1, 2]|}; return y[0]; }")]
    [InlineData("=> {|KMD0062:new Row(w)|}.Sum();")]
    [InlineData("=> {|KMD0062:$\"{x}\"|}.Length;")]
    public Task KMD0062_Allocation(string body) => Verify(body);

    [Theory]
    [InlineData("{ {|KMD0063:for (var i = 0; i < 3; i++) { }|} return x; }")]
    [InlineData("{ {|KMD0063:foreach (var v in row) { }|} return x; }")]
    [InlineData("{ {|KMD0063:while (x > 0) { }|} return x; }")]
    public Task KMD0063_Loop(string body) => Verify(body);

    [Theory]
    [InlineData("=> {|KMD0064:G(x)|}.Result;", "static async Task<float> G(float y) => await Task.FromResult(y);")]
    [InlineData("=> G(x).Sum();", "static IEnumerable<float> G(float y) { {|KMD0064:yield return y;|} }")]
    public Task KMD0064_Suspension(string body, string more) => Verify(body, more);

    [Theory]
    [InlineData("=> x > 0 ? x : {|KMD0065:throw new Exception()|};")]
    [InlineData("{ if (x < 0) {|KMD0065:throw new Exception();|} return x; }")]
    [InlineData("{ {|KMD0065:try { return x; } finally { }|} }")]
    public Task KMD0065_Exceptions(string body) => Verify(body);

    [Fact]
    public Task KMD0066_Reference() => Verify("{ float y = x; return Swap({|KMD0066:ref y|}); }", "static float Swap(ref float y) => y;");

    [Theory]
    [InlineData("{ Func<float, float> f = {|KMD0067:y => y|}; return f(x); }")]
    [InlineData("=> row.Sum({|KMD0067:_function|});")]
    public Task KMD0067_StoredDelegate(string body) => Verify(body, "readonly Func<float, float> _function = y => y;");

    [Fact]
    public Task KMD0068_Recursion() => Verify("=> G(x);", "static float G(float y) => y > 1 ? H(y) : 1; static float H(float y) => {|KMD0068:G(y - 1)|};");

    [Theory]
    [InlineData("=> x + {|KMD0069:_count|};")]
    [InlineData("=> x + {|KMD0069:Changing|};")]
    [InlineData("=> x + {|KMD0069:Environment.ProcessorCount|};")]
    public Task KMD0069_NotConfiguration(string body) => Verify(body);

    [Theory]
    [InlineData("=> (float)({|KMD0070:(decimal)x|} * 2);")]
    [InlineData("=> {|KMD0070:text|}.Length;")]
    [InlineData("=> {|KMD0070:\"text\"|}.Length;")]
    [InlineData("=> {|KMD0070:(byte)x|};")]
    [InlineData("=> n > {|KMD0070:3_000_000_000|} ? 1 : 0;")]
    public Task KMD0070_UnsupportedType(string body) => Verify(body);

    [Theory]
    [InlineData("=> {|KMD0071:n << (n + 1)|};")]
    [InlineData("=> w[{|KMD0071:..1|}][0];")]
    [InlineData("{ {|KMD0071:goto a;|} a: return x; }")]
    [InlineData("{ a: if (x > 0) {|KMD0071:goto a;|} return x; }")]
    [InlineData("{ a: var y = x; b: c: return y; }")]
    [InlineData("=> w is {|KMD0071:[var a]|} ? a : 0;")]
    [InlineData("=> {|KMD0062:new[] { x }|} is [var a, { } b] ? a + b : 0;")]
    [InlineData("{ x.ToString(); return x; }")]
    public Task KMD0071_UnsupportedExpression(string body) => Verify(body.Replace("x.ToString()", "{|KMD0061:x.ToString()|}"));

    [Fact]
    public Task KMD0071_ComparisonOfRows() => Analysis.Verify("""
        [Metric] public partial class M { [Mean] static float V(Row u, Row v) => {|KMD0071:u == v|} ? 1 : 0; }
        """);

    [Fact]
    public Task MistakeInAMethodThatTwoAccumulatorsInline_IsReportedOnce() => Analysis.Verify("""
        [Metric] public partial class M
        {
            [Sum] static float A(float x) => G(x);
            [Sum] static float B(float x) => G(x) + 1;
            [Result] static double Result(double a, double b) => a / b;
            static float G(float x) => {|KMD0061:MathF.Atan(x)|};
        }
        """);

    [Fact]
    public Task CodeThatDoesNotCompile_IsLeftToTheCompiler() => Verify("=> x + missing;");

    private static Task Verify(string body, string more = "") => Analysis.Verify($$"""
        [Metric]
        public partial class M(float[] w, string text = "")
        {
            private int _count;
            public float Changing { get; set; }
            {{more}}
            [Sum] float F(float x, int n) {{(body.Contains("row", StringComparison.Ordinal) ? "=> x;" : body)}}
            [Sum] float R(Row row, float x) {{(body.Contains("row", StringComparison.Ordinal) ? body : "=> row.Sum();")}}
            [Result] static double Result(double f, double r) => f / r;
        }
        """);

    [Theory]
    [InlineData("private readonly float _k = 100;", "protected float Times(float x) => x * {|KMD0075:_k|};", "private readonly float _k = 1;", "Times(x) * _k")]
    [InlineData("private readonly float _k = 100;", "protected float Times(float x) => x * {|KMD0075:_k|};", "", "Times(x)")]
    [InlineData("private float K => 100;", "protected float Times(float x) => x * {|KMD0075:K|};", "private float K => 1;", "Times(x) + K")]
    [InlineData("protected readonly float K = 100;", "protected float Times(float x) => x * {|KMD0075:K|};", "private readonly new float K = 1;", "Times(x) + K")]
    public Task KMD0075_MemberOfABaseClassThatIsHidden(string field, string helper, string own, string body) => Analysis.Verify(
        $$"""public class Base { {{field}} {{helper}} } [Metric] public partial class M : Base { {{own}} [Mean] float Value(float x) => {{body}}; }""");

    [Fact]
    public Task KMD0075_NotForPropertiesThatReadHiddenFields() => Analysis.Verify(
        "public class Base { private readonly float _k = 100; protected float Scale => _k; } [Metric] public partial class M : Base { private readonly float _k = 3; [Mean] float Value(float x) => x * Scale + _k; }");

    [Fact]
    public Task KMD0069_ParameterOfABaseClass() => Analysis.Verify(
        "public class Base(float k) { protected float Times(float x) => x * {|KMD0069:k|}; } [Metric] public partial class M(float j) : Base(j) { [Mean] float Value(float x) => Times(x); }");
}
