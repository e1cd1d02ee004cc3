namespace KerasMetricsDsl.Generators.Tests.Parsing;

public class StatementTests
{
    [Fact]
    public void Locals_BecomeLets() => Assert.Equal(
        "let d0 = (a - b) in let s1 = (d0 * d0) in (s1 / 2f)",
        Body.Of("[Sum] static float F(float a, float b) { var d = a - b; double s = d * d; return (float)(s / 2); }"));

    [Fact]
    public void LocalsOfOneDeclaration_NestInOrder() => Assert.Equal(
        "let x0 = (a + 1f) in let y1 = (x0 + 1f) in y1",
        Body.Of("[Sum] static float F(float a) { float x = a + 1, y = x + 1; return y; }"));

    [Fact]
    public void ConstantsAndRowAliases_NeedNoLet() => Assert.Equal(
        "(sum0<row>{row#0} * 2f)",
        Body.Of("[Sum] static float F(Row row) { const float two = 2; var p = row; return p.Sum() * two; }"));

    [Fact]
    public void EarlyReturns_BecomeChoices() => Assert.Equal(
        "((a > 0f) ? 1f : ((a < 0f) ? let x0 = -a in x0 : 0f))",
        Body.Of("[Sum] static float F(float a) { if (a > 0) return 1; else if (a < 0) { var x = -a; return x; } return 0; }"));

    [Fact]
    public void SwitchStatements_BecomeChoices() => Assert.Equal(
        "((@mode == 0) ? a : (((@mode == 2) | (@mode == 7)) ? (a * a) : 0f))",
        Body.Of(
            "[Sum] float F(float a) { switch (mode) { case Mode.Plain: return a; case Mode.Square: case (Mode)7: return a * a; default: break; } return 0; }",
            "Mode mode"));
}
