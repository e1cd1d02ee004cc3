using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Tests.Numerics;

[Collection(nameof(LanesDispatch))]
public class LanesDispatchTests
{
    [Fact]
    public void Available_AnyHardware_IsSortedAndEndsWithScalar()
    {
        Assert.Equal(LanesDispatch.Available.Order(), LanesDispatch.Available);
        Assert.Equal(LanesPath.Scalar, LanesDispatch.Available[^1]);
    }

    [Fact]
    public void Force_NestedScopes_YoungestOpenOneDecides()
    {
        var before = LanesDispatch.Current;
        var outer = LanesDispatch.Force(LanesPath.Scalar);
        var inner = LanesDispatch.Force(LanesDispatch.Available[0]);
        Assert.Equal(LanesDispatch.Available[0], LanesDispatch.Current);
        outer.Dispose();
        Assert.Equal(LanesDispatch.Available[0], LanesDispatch.Current);
        inner.Dispose();
        Assert.Equal(before, LanesDispatch.Current);
    }

    [Fact]
    public void Force_EveryPath_IsThatOrTheNextNarrowerSupported()
    {
        foreach (var path in Enum.GetValues<LanesPath>())
        {
            using var scope = LanesDispatch.Force(path);
            Assert.Equal(LanesDispatch.Available.First(supported => supported >= path), LanesDispatch.Current);
        }
    }

    [Theory]
    [InlineData("512", LanesPath.Lanes512)]
    [InlineData("256", LanesPath.Lanes256)]
    [InlineData(" 128 ", LanesPath.Lanes128)]
    [InlineData("Scalar", LanesPath.Scalar)]
    [InlineData(null, LanesPath.Lanes512)]
    [InlineData("wide", LanesPath.Lanes512)]
    public void Parse_Setting_NamesThePath(string? setting, LanesPath path) => Assert.Equal(path, LanesDispatch.Parse(setting));
}
