using KerasMetricsDsl.Tests.Configuration.Declared;

namespace KerasMetricsDsl.Tests.Configuration;

/// <summary>Bodies compute with 32 bits: a longer number is refused, never cut.</summary>
public class LongParameterTests
{
    [Theory]
    [InlineData(1L << 32)]
    [InlineData(int.MaxValue + 1L)]
    [InlineData(int.MinValue - 1L)]
    [InlineData(long.MaxValue)]
    public void Parameter_BeyondInt32_IsRefusedAtConstruction(long limit)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new AboveLimit(limit));
        Assert.Contains("limit must fit into 32 bits", error.Message, StringComparison.Ordinal);
        Assert.Equal("limit", error.ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new AboveOptionalLimit(limit));
        Assert.Throws<ArgumentOutOfRangeException>(() => AboveLimit.FromConfig(Json.Element($$"""{"limit":{{limit}}}""")));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Parameter_OfInt32_IsRight(long limit)
    {
        var metric = new AboveLimit(limit);
        metric.UpdateState(new[] { int.MinValue, 0, int.MaxValue });
        Assert.Equal(limit == int.MaxValue ? 0 : 2 / 3.0, metric.Result(), 12);
    }

    [Fact]
    public void Parameter_ThatNoBodyReads_MayBeLong() => Assert.Equal(1L << 40, new ScaledSum(1L << 40).GetConfig()["divisor"]!.GetValue<long>());

    [Fact]
    public void OptionalParameter_LeftOut_IsNone()
    {
        var metric = new AboveOptionalLimit();
        metric.UpdateState(new[] { -3, 4 });
        Assert.Equal(1, metric.Result());
    }

    // A field is known when the first update runs.
    [Fact]
    public void Field_BeyondInt32_IsRefusedByTheUpdate()
    {
        var metric = new AboveDoubledLimit(1 << 30);
        Assert.Contains("_twice must fit into 32 bits", Assert.Throws<ArgumentOutOfRangeException>(() => metric.UpdateState(new[] { 1 })).Message);
        Assert.Equal(default, metric.RowCounts);
    }
}
