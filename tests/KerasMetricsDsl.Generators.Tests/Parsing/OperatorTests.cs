namespace KerasMetricsDsl.Generators.Tests.Parsing;

public class OperatorTests
{
    [Theory]
    [InlineData("a * b - a / b + a % b", "(((a * b) - (a / b)) + (a % b))")]
    [InlineData("-a + +b", "(-a + b)")]
    [InlineData("1 - a", "(1f - a)")]
    [InlineData("a > 0.5 ? 1 : 0", "((a > 0.5f) ? 1f : 0f)")]
    [InlineData("(float)Math.PI * a", "(3.1415927f * a)")]
    [InlineData("(float)(2.0 * a)", "(2f * a)")]
    [InlineData("(int)a / 2", "float((int(a) / 2))")]
    [InlineData("n * 2 + i", "float(((n * 2) + i))")]
    [InlineData("float.NegativeInfinity", "-Infinityf")]
    public void Arithmetic_IsReadAsWritten(string body, string expected) =>
        Assert.Equal(expected, Body.Of($"[Sum] float F(float a, float b, int n, long i) => {body};"));

    [Theory]
    [InlineData("a > b == (n != 0)", "((a > b) == (n != 0))")]
    [InlineData("!(a >= b) && c || a <= b", "((!(a >= b) & c) | (a <= b))")]
    [InlineData("c ^ a < b", "(c ^ (a < b))")]
    [InlineData("c & n == 1 | a == b", "((c & (n == 1)) | (a == b))")]
    [InlineData("!!c", "c")]
    [InlineData("n == a", "(float(n) == a)")]
    public void Logic_IsEager(string body, string expected) =>
        Assert.Equal(expected, Body.Of($"[Sum] static bool F(float a, float b, int n, bool c) => {body};"));

    [Fact]
    public void Logic_ThatGuardsAnIndex_StaysConditional() => Assert.Equal(
        "(((n >= 0) & (n < length(row))) ? (row[n] > 0f) : false)",
        Body.Of("[Sum] static bool F(Row row, int n) => n >= 0 && n < row.Length && row[n] > 0;"));

    [Theory]
    [InlineData("MathF.Log(a)", "Log(a)")]
    [InlineData("(float)Math.Sqrt(a)", "Sqrt(a)")]
    [InlineData("float.LogP1(a)", "LogP1(a)")]
    [InlineData("Math.Clamp(a, 0, 1)", "Clamp(a, 0f, 1f)")]
    [InlineData("Math.Max(a, (float)1e-7)", "Max(a, 1E-07f)")]
    [InlineData("Math.Max(n, 3)", "float(MaxInt(n, 3))")]
    [InlineData("Math.Abs(n)", "float(MaxInt(n, -n))")]
    [InlineData("Math.Abs(n + 1)", "float(let value0 = (n + 1) in MaxInt(value0, -value0))")]
    [InlineData("Math.Sign(a)", "float(int(Sign(a)))")]
    [InlineData("MathF.Log(a, 2)", "(Log(a) / Log(2f))")]
    [InlineData("float.IsNaN(a) ? 0 : a", "(IsNaN(a) ? 0f : a)")]
    public void Intrinsics_AreCalledByKey(string body, string expected) =>
        Assert.Equal(expected, Body.Of($"[Sum] static float F(float a, int n) => {body};"));
}
