namespace KerasMetricsDsl.Tests.Language;

public class RowTests
{
    private static readonly Row Values = [3, 0, -1, 3];
    private static readonly Row Nothing = [];

    [Fact]
    public void Reductions_AreThoseOfTheirFormulas()
    {
        Assert.Equal(5, Values.Sum());
        Assert.Equal(1.25f, Values.Mean());
        Assert.Equal(3, Values.Max());
        Assert.Equal(-1, Values.Min());
        Assert.Equal(MathF.Sqrt(19), Values.Norm());
        Assert.Equal(3.1875f, Values.Variance());
        Assert.Equal(3, Values.Count());
        Assert.True(Values.Any());
        Assert.False(Values.All());
        Assert.Equal(5.3, Math.Round(new Row(new float[] { 3, 5.2f }).LogSumExp(), 1));
    }

    [Fact]
    public void Positions_GoToTheFirstOfEquals()
    {
        Assert.Equal(0, Values.ArgMax());
        Assert.Equal(2, Values.ArgMin());
        Assert.Equal([0, 2, 3, 1], Enumerable.Range(0, 4).Select(Values.RankOf));
    }

    [Fact]
    public void NaN_PropagatesAndCountsAsTheExtreme()
    {
        Row row = [1, float.NaN, 5, float.NaN];
        Assert.Equal(1, row.ArgMax());
        Assert.Equal(1, row.ArgMin());
        Assert.True(float.IsNaN(row.Max()) && float.IsNaN(row.Min()) && float.IsNaN(row.Sum()) && float.IsNaN(row.LogSumExp()));
        Assert.Equal([1, 2, 0, 3], Enumerable.Range(0, 4).Select(row.RankOf));
    }

    [Fact]
    public void EmptyRow_GivesTheIdentities()
    {
        Assert.Equal(0, Nothing.Sum());
        Assert.True(float.IsNaN(Nothing.Mean()));
        Assert.Equal(float.NegativeInfinity, Nothing.Max());
        Assert.Equal(float.PositiveInfinity, Nothing.Min());
        Assert.Equal(float.NegativeInfinity, Nothing.LogSumExp());
        Assert.False(Nothing.Any());
        Assert.True(Nothing.All());
    }

    [Theory]
    [InlineData(float.NegativeInfinity)]
    [InlineData(float.PositiveInfinity)]
    public void LogSumExp_OfInfinities_IsInfinite(float infinity) => Assert.Equal(infinity, new Row(new[] { infinity, infinity }).LogSumExp());

    [Fact]
    public void LogSumExp_OfLargeValues_DoesNotOverflow() => Assert.Equal(1000 + MathF.Log(2), new Row(new[] { 1000f, 1000f }).LogSumExp());

    [Fact]
    public void Lambdas_SeeValueAndPosition()
    {
        Assert.Equal(19, Values.Sum(x => x * x));
        Assert.Equal(7, Values.Sum((x, i) => x * i));
        Assert.Equal(1.75f, Values.Mean((x, i) => x * i));
        Assert.Equal(9, Values.Max((x, i) => x * i));
        Assert.Equal(-2, Values.Min((x, i) => x * i));
        Assert.Equal(2, Values.Count(x => x > 0));
        Assert.Equal(1, Values.Count((x, i) => x > i));
        Assert.True(Values.Any(x => x < 0));
        Assert.True(Values.All((x, i) => x <= 3 && i < 4));
    }

    [Fact]
    public void TwoRows_AreTakenSideBySide()
    {
        Row other = [1, 2, 3, 4];
        Assert.Equal(12, Row.Dot(Values, other));
        Assert.Equal(15, Row.Sum(Values, other, (a, b) => a + b));
        Assert.Equal(21, Row.Sum(Values, other, (a, b, i) => a + b + i));
        Assert.Equal(3.75f, Row.Mean(Values, other, (a, b) => a + b));
        Assert.Equal(12, Row.Max(Values, other, (a, b) => a * b));
        Assert.Equal(-3, Row.Min(Values, other, (a, b) => a * b));
        Assert.Equal(3, Row.Count(Values, other, (a, b) => a < b));
        Assert.True(Row.Any(Values, other, (a, b) => a > b));
        Assert.False(Row.All(Values, other, (a, b, _) => a < b));
    }

    [Fact]
    public void TwoRows_OfDifferentLengths_AreRejected() =>
        Assert.Throws<ArgumentException>(() => Row.Dot(Values, [1, 2]));

    [Fact]
    public void Index_OutOfRange_Throws() => Assert.Throws<IndexOutOfRangeException>(() => Values[4]);

    [Fact]
    public void Equality_GoesByValues()
    {
        Row same = [3, 0, -1, 3];
        Assert.True(Values == same && Values.GetHashCode() == same.GetHashCode());
        Assert.True(Values != Nothing);
        Assert.Equal("[3, 0, -1, 3]", Values.ToString());
    }
}
