namespace KerasMetricsDsl.Generators.Tests.Parsing;

public class RowTests
{
    [Theory]
    [InlineData("p.Sum()", "sum0<p>{p#0}")]
    [InlineData("p.Mean()", "(sum0<p>{p#0} / float(length(p)))")]
    [InlineData("p.Max() - p.Min()", "(max0<p>{p#0} - min1<p>{p#1})")]
    [InlineData("p.ArgMax() - p.ArgMin()", "float((argmax(p) - argmin(p)))")]
    [InlineData("p.Norm()", "Sqrt(sum0<p>{(p#0 * p#0)})")]
    [InlineData("p.Variance()",
        "let first0 = ((length(p) > 0) ? p[0] : 0f) in let mean1 = (first0 + (sum0<p>{(p#0 - first0)} / float(length(p)))) in "
        + "let rest2 = sum1<p>{(p#1 - mean1)} in "
        + "((sum2<p>{((p#2 - mean1) * (p#2 - mean1))} - (rest2 * (rest2 / float(length(p))))) / float(length(p)))")]
    [InlineData("p.LogSumExp()",
        "let max0 = max0<p>{p#0} in let shift1 = (IsFinite(max0) ? max0 : 0f) in (shift1 + Log(sum1<p>{Exp((p#1 - shift1))}))")]
    [InlineData("p.Count()", "float(int(sum0<p>{((p#0 != 0f) ? 1f : 0f)}))")]
    [InlineData("p.Length", "float(length(p))")]
    [InlineData("p[k]", "p[k]")]
    [InlineData("p.RankOf(k)",
        "float(let value0 = p[k] in int(sum0<p>{(((!IsNaN(p#0) & !(p#0 <= value0)) | "
        + "(((p#0 == value0) | IsNaN(value0)) & (#0 < k))) ? 1f : 0f)}))")]
    [InlineData("Row.Dot(t, p)", "sum0<t, p>{(t#0 * p#0)}")]
    [InlineData("Row.Dot(t, t)", "sum0<t>{(t#0 * t#0)}")]
    public void Operations_AreExpressedByFolds(string body, string expected) =>
        Assert.Equal(expected, Body.Of($"[Sum] static float F(Row t, Row p, int k) => {body};"));

    [Theory]
    [InlineData("p.Sum(x => x * w)", "sum0<p>{(p#0 * w)}")]
    [InlineData("p.Max((x, i) => i * x)", "max0<p>{(float(#0) * p#0)}")]
    [InlineData("p.Sum(MathF.Abs)", "sum0<p>{Abs(p#0)}")]
    [InlineData("p.Sum(Twice)", "sum0<p>{(2f * p#0)}")]
    [InlineData("p.Sum(x => { var y = x + 1; return y * y; })", "sum0<p>{let y0 = (p#0 + 1f) in (y0 * y0)}")]
    [InlineData("p.Mean(x => x + p.Max())", "(sum0<p>{(p#0 + max1<p>{p#1})} / float(length(p)))")]
    [InlineData("Row.Sum(t, p, (x, y) => x * y)", "sum0<t, p>{(t#0 * p#0)}")]
    [InlineData("Row.Max(t, p, (x, y, i) => x - i)", "max0<t, p>{(t#0 - float(#0))}")]
    [InlineData("Row.Count(t, p, (x, y) => x == y)", "float(int(sum0<t, p>{((t#0 == p#0) ? 1f : 0f)}))")]
    [InlineData("p.Any(x => x > 0) ? 1 : 0", "((int(sum0<p>{((p#0 > 0f) ? 1f : 0f)}) != 0) ? 1f : 0f)")]
    [InlineData("p.All(x => x > 0) ? 1 : 0", "((int(sum0<p>{(!(p#0 > 0f) ? 1f : 0f)}) == 0) ? 1f : 0f)")]
    [InlineData("p.Sum((x, i) => t[i] * x)", "sum0<p>{(t[#0] * p#0)}")]
    public void Lambdas_AreInlined(string body, string expected) =>
        Assert.Equal(expected, Body.Of($"[Sum] static float F(Row t, Row p, float w) => {body};", more: "static float Twice(float x) => 2 * x;"));
}
