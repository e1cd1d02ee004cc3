namespace KerasMetricsDsl.Generators.Tests.Parsing;

public class PatternTests
{
    [Theory]
    [InlineData("t is null ? a : 0", "(!has(@t) ? a : 0f)")]
    [InlineData("t == null ? a : 0", "(!has(@t) ? a : 0f)")]
    [InlineData("t is { } x ? x : 0", "(has(@t) ? @t : 0f)")]
    [InlineData("t is float x ? x : 0", "(has(@t) ? @t : 0f)")]
    [InlineData("t is not { } x ? 0 : x", "(!has(@t) ? 0f : @t)")]
    [InlineData("t.HasValue ? t.Value : 0", "(has(@t) ? @t : 0f)")]
    [InlineData("t ?? a", "(has(@t) ? @t : a)")]
    [InlineData("t.GetValueOrDefault(2)", "(has(@t) ? @t : 2f)")]
    [InlineData("t > a ? 1 : 0", "((has(@t) & (@t > a)) ? 1f : 0f)")]
    [InlineData("t is > 0 and < 1 ? 1 : 0", "(((has(@t) & (@t > 0f)) & (has(@t) & (@t < 1f))) ? 1f : 0f)")]
    [InlineData("w is null ? a : w[0]", "(!has(@w) ? a : @w[0])")]
    [InlineData("w is { Length: > 1 } ? 1 : 0", "((has(@w) & (length(@w) > 1)) ? 1f : 0f)")]
    public void NullableConfiguration_IsAskedForItsValue(string body, string expected) =>
        Assert.Equal(expected, Body.Of($"[Sum] float F(float a) => {body};", "float? t = null, float[]? w = null"));

    [Theory]
    [InlineData("mode switch { Mode.Plain => a, Mode.Square => a * a, _ => 0 }", "((@mode == 0) ? a : ((@mode == 2) ? (a * a) : 0f))")]
    [InlineData("a switch { < 0 => -1, > 0 => 1, _ => 0 }", "float(((a < 0f) ? -1 : ((a > 0f) ? 1 : 0)))")]
    [InlineData("(a + 1) switch { 0 or 1 => 1f, var x when x > 5 => x, _ => 0 }",
        "let value0 = (a + 1f) in (((value0 == 0f) | (value0 == 1f)) ? 1f : ((value0 > 5f) ? value0 : 0f))")]
    [InlineData("t switch { null => a, { } x => x }", "(!has(@t) ? a : @t)")]
    [InlineData("a switch { float.NaN => 0f, _ => a }", "(IsNaN(a) ? 0f : a)")]
    [InlineData("on switch { true => a, false => 0 }", "(@on ? a : 0f)")]
    public void SwitchExpressions_BecomeChoices(string body, string expected) =>
        Assert.Equal(expected, Body.Of($"[Sum] float F(float a) => {body};", "Mode mode, bool on, float? t = null"));
}
