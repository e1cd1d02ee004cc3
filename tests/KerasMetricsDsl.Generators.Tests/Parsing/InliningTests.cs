namespace KerasMetricsDsl.Generators.Tests.Parsing;

public class InliningTests
{
    [Fact]
    public void StaticMethods_AreInlined_AndTheirArgumentsNamedOnce() => Assert.Equal(
        "let x0 = (a - b) in (x0 * x0)",
        Body.Of("[Sum] static float F(float a, float b) => Square(a - b);", more: "static float Square(float x) => x * x;"));

    [Fact]
    public void Calls_OfTheSameMethodInsideEachOther_KeepTheirArgumentsApart() => Assert.Equal(
        "let x1 = let x0 = (a + 1f) in (x0 * x0) in (x1 * x1)",
        Body.Of("[Sum] static float F(float a) => Square(Square(a + 1));", more: "static float Square(float x) => x * x;"));

    [Fact]
    public void InstanceMethods_SeeTheConfiguration() => Assert.Equal(
        "((p[k] > @t) ? 1f : 0f)",
        Body.Of("[Sum] float F(Row p, int k) => IsAbove(p, k) ? 1 : 0;", "float t", "bool IsAbove(Row row, int i) => row[i] > t;"));

    [Fact]
    public void LocalFunctions_SeeTheirSurroundings_AlsoBeforeTheirDeclaration() => Assert.Equal(
        "let d0 = (a * 2f) in (d0 + 1f)",
        Body.Of("[Sum] static float F(float a) { var d = a * 2; return Plus(1); float Plus(float x) => d + x; }"));

    [Fact]
    public void NamedAndOptionalArguments_AreInPlace() => Assert.Equal(
        "((a - b) * 3f)",
        Body.Of("[Sum] static float F(float a, float b) => D(y: b, x: a);", more: "static float D(float x, float y, float z = 3) => (x - y) * z;"));

    [Fact]
    public void MethodsOfOtherTypes_AreInlined() => Assert.Equal(
        "(1f / (1f + Exp(-a)))",
        Body.Of("[Sum] static float F(float a) => Functions.Sigmoid(a);", more: "static class Functions { public static float Sigmoid(float x) => 1 / (1 + MathF.Exp(-x)); }"));
}
