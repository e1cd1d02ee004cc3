using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Tests.Support;

namespace KerasMetricsDsl.Generators.Tests.Parsing;

public class ConfigurationTests
{
    [Theory]
    [InlineData("weights[n]", "@weights[n]")]
    [InlineData("weights.Length", "float(length(@weights))")]
    [InlineData("weights.Count(w => w > a)", "float(int(sum0<@weights>{((weights#0 > a) ? 1f : 0f)}))")]
    [InlineData("ids.Any(i => i == n) ? 1 : 0", "((int(sum0<@ids>{((ids#0 == n) ? 1f : 0f)}) != 0) ? 1f : 0f)")]
    [InlineData("weights.Max()", "max0<@weights>{weights#0}")]
    [InlineData("ids.Sum(i => i * n)", "float(int(sum0<@ids>{float((ids#0 * n))}))")]
    [InlineData("_scale * Half * Epsilon", "((@_scale * @Half) * 1E-07f)")]
    [InlineData("precise * a", "(@precise * a)")]
    public void Members_AreRead(string body, string expected) => Assert.Equal(expected, Body.Of(
        $"[Sum] float F(float a, int n) => (float)({body});",
        "float[] weights, int[] ids, double precise",
        "const float Epsilon = 1e-7f; readonly float _scale = 2; float Half => _scale / 2;"));

    [Fact]
    public void ConstructorParameters_KeepOrderTypeAndDefault()
    {
        var model = TestCompilation.Model("""
            namespace N;
            public enum Mode { A, B = 4 }

            [Metric]
            public partial class M(
                float t = 0.5f, double d = 1e-7, int? k = null, bool on = true, Mode mode = Mode.B, string? s = "x\"", params float[] w)
            {
                readonly int _n = w.Length;
                readonly int _unused = 3;
                [Sum(Over = nameof(w))] bool F(float a, float entry) => a > entry;
                [Histogram(2, nameof(_n))] static (int, int) H(float a) => (0, 1);
                [Result] static double Result(ReadOnlySpan<double> f, ReadOnlySpan<double> h) => 0;
            }
            """);
        Assert.Equal(
            [
                "float t = 0.5f", "double d = 1E-07d", "int? k = null", "bool on = true", "global::N.Mode mode = global::N.Mode.B",
                "string? s = \"x\\\"\"", "params float[] w", "int _n",
            ],
            model.Config.Select(Describe));
    }

    private static string Describe(ConfigModel c) =>
        (c.IsParams ? "params " : "") + c.DeclaredType + " " + c.Name + (c.DefaultText is null ? "" : " = " + c.DefaultText);
}
