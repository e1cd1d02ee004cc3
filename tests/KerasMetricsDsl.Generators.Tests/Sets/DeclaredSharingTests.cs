using static KerasMetricsDsl.Generators.Tests.Sets.SetSources;

namespace KerasMetricsDsl.Generators.Tests.Sets;

/// <summary>What sets of metrics share that are declared beside them: names do not matter, everything else does.</summary>
public class DeclaredSharingTests
{
    private const string Members = "public First A { get; } = new(2); public Second B { get; } = new(2);";

    [Theory]
    [InlineData("[Sum] float V(float x) => x * f;", "[Sum] float W(float x) => x * factor;")]
    [InlineData("[Sum] float V(float x) => x * f * 1;", "[Sum] float W(float x) => (x * factor) * 1;")]
    [InlineData("[Sum] float V(float x) { var a = x + f; return a * a; }", "[Sum] float W(float x) { var b = x + factor; return b * b; }")]
    [InlineData("[Min] float V(float x) => x * (2 + 3);", "[Min] float W(float x) => x * 5;")]
    [InlineData("[Sum] float V(Row x) => x.Sum(a => a * f);", "[Sum] float W(Row x) => x.Sum(b => b * factor);")]
    [InlineData("[Sum] float V(float x, [Weight] float w) => w * f;", "[Sum] float W(float x, [Weight] float v) => v * factor;")]
    [InlineData("[Histogram(4)] int V(int x) => x;", "[Histogram(4)] int W(int x) => x;")]
    [InlineData("readonly float d = MathF.Log(f); [Sum] float V(float x) => x * d;", "float D { get; } = MathF.Log(factor); [Sum] float W(float x) => x * D;")]
    public void DeclarationsThatDifferInNames_AreShared(string first, string second) => Assert.Equal(["B.W is A.V"], Of(first, second));

    [Theory]
    [InlineData("[Min] float V(float x) => x;", "[Max] float W(float x) => x;")]
    [InlineData("[Sum] float V(float x) => x;", "[Mean] float W(float x) => x;")]
    [InlineData("[Mean] float V(float x) => x;", "[RowMean] float W(float x) => x;")]
    [InlineData("[Sum] float V(float x) => x;", "[Sum] float W(float y) => y;")]
    [InlineData("[Sum] float V(float x) => x;", "[Sum] float W(int x) => x;")]
    [InlineData("[Sum] float V(int x) => x;", "[Sum] int W(int x) => x;")]
    [InlineData("[Sum] int V(int x) => x;", "[Sum] int W(long x) => (int)x;")]
    [InlineData("[Sum] float V(float x) => x;", "[Sum(PerColumn = true)] float W(float x) => x;")]
    [InlineData("[Sum] float V(float x) => x * f;", "[Sum] float W(float x) => x + factor;")]
    [InlineData("[Sum] float V(float x) => x - f;", "[Sum] float W(float x) => factor - x;")]
    [InlineData("[Sum] float V(float x) => x * 0f;", "[Sum] float W(float x) => x * -0f;")]
    [InlineData("[Sum] float V(float x) => x > 0 ? x : 0;", "[Sum] float W(float x) => x >= 0 ? x : 0;")]
    [InlineData("[Sum] float V(float x, float y) => x;", "[Sum] float W(float x) => x;")]
    [InlineData("[Histogram(4)] int V(int x) => x;", "[Histogram(5)] int W(int x) => x;")]
    [InlineData("[Sum] float V(float x, [Weight] float w) => w;", "[Sum] float W(float x) => 1;")]
    [InlineData("readonly float d = MathF.Log(f); [Sum] float V(float x) => x * d;", "readonly float d = MathF.Exp(factor); [Sum] float W(float x) => x * d;")]
    [InlineData("readonly float d = new Random(1).NextSingle(); [Sum] float V(float x) => x * d;", "readonly float d = new Random(1).NextSingle(); [Sum] float W(float x) => x * d;")]
    public void DeclarationsThatDifferInMeaning_AreNot(string first, string second) => Assert.Empty(Of(first, second));

    [Fact]
    public void ParametersOfDifferentTypes_AreNotEqual() => Assert.Empty(Shared(Members, """
        [Metric] public partial class First(float f) { [Sum] float V(float x) => x * f; }
        [Metric] public partial class Second(double factor) { [Sum] float W(float x) => x * (float)factor; }
        """));

    [Fact]
    public void WhatCannotBeWrittenOut_IsEqualToNothing() => Assert.Empty(Shared(
        "public First A { get; } = new(2); public First B { get; } = new(3); public First C { get; } = new(2);", """
        [Metric] public partial class First(float f)
        {
            private readonly float _d = new Random((int)f).NextSingle();
            [Sum] float V(float x) => x * _d;
        }
        """));

    [Fact]
    public void TwoFilters_OfOneClass_AreNotEqual() => Assert.Equal(["C.Hits is A.Hits", "C.Count is A.Count"], Shared(
        "public Within A { get; } = new(1); public Within B { get; } = new(2); public Within C { get; } = new(1);", """
        [Metric] public partial class Within(int group)
        {
            [Sum] bool Hits(float yTrue, float yPred, int groups) => groups == group && yTrue == yPred;
            [Sum] bool Count(float yTrue, float yPred, int groups) => groups == group;
            [Result] static double Result(double hits, double count) => hits / count;
        }
        """));

    [Fact]
    public void AxesThatDiffer_AreNotEqual() => Assert.Equal(["C.V is A.V"], Shared(
        "public Along A { get; } = new(0); public Along B { get; } = new(); public Along C { get; } = new(0);",
        "[Metric] public partial class Along([Axis] int axis = -1) { [Sum] float V(Row x) => x.Max(); }"));

    private static string[] Of(string first, string second) => Shared(Members, $$"""
        #pragma warning disable CS9113, CS0414
        [Metric] public partial class First(float f) { {{first}} }
        [Metric] public partial class Second(float factor) { {{second}} }
        """);
}
