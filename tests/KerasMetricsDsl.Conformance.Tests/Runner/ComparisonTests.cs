using System.Text.Json;

namespace KerasMetricsDsl.Conformance.Tests.Runner;

public class ComparisonTests
{
    [Theory]
    [InlineData(1, "1", true)]
    [InlineData(1.00001, "1", true)]
    [InlineData(1.00002, "1", false)]
    [InlineData(1e-6, "0", true)]
    [InlineData(2e-6, "0", false)]
    [InlineData(double.NaN, "\"NaN\"", true)]
    [InlineData(0, "\"NaN\"", false)]
    [InlineData(double.NaN, "0", false)]
    [InlineData(double.PositiveInfinity, "\"Infinity\"", true)]
    [InlineData(double.PositiveInfinity, "\"-Infinity\"", false)]
    [InlineData(1e300, "\"Infinity\"", false)]
    public void Agree_Numbers_WithinFloat32Rounding(double got, string want, bool agree) =>
        Assert.Equal(agree, Comparison.Agree(got, Expected(want)));

    [Fact]
    public void Agree_List_AllowsForItsLargestFiniteNumber() =>
        Assert.True(Comparison.Agree(new double[] { 0.0009, 1000, double.NaN }, Expected("""[0, 1000, "NaN"]""")));

    [Theory]
    [InlineData("[1]")]
    [InlineData("[[1]]")]
    [InlineData("[]")]
    public void Agree_NumberForList_IsADifference(string want) => Assert.False(Comparison.Agree(1.0, Expected(want)));

    [Theory]
    [InlineData("1")]
    [InlineData("[1, 1]")]
    [InlineData("[[1]]")]
    public void Agree_ListOfAnotherShape_IsADifference(string want) => Assert.False(Comparison.Agree(new double[] { 1 }, Expected(want)));

    private static ExpectedValue Expected(string json) => ExpectedValue.From(JsonElement.Parse(json));
}
