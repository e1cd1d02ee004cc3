using KerasMetricsDsl.Generators.Emission;

namespace KerasMetricsDsl.Generators.Tests.Emission;

public class LineBreakerTests
{
    [Fact]
    public void Break_OfAShortLine_LeavesItAlone() => Assert.Equal(["a + b"], LineBreaker.Break("a + b", 10));

    [Fact]
    public void Break_BeforeTheOutermostOperator_KeepsBracketsTogether() => Assert.Equal(
        ["return first(a, b)", "    + second(c, d);"],
        LineBreaker.Break("return first(a, b) + second(c, d);", 25));

    [Fact]
    public void Break_OfAStringWithBlanks_NeverCutsIt()
    {
        const string line = "throw new E(\"one, two, three, four\");";
        Assert.Equal([line], LineBreaker.Break(line, 20));
    }

    [Fact]
    public void Words_OfProse_FillsLines() => Assert.Equal(["one two", "three"], LineBreaker.Words("one two three", 8));
}
