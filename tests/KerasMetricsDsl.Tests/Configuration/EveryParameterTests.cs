namespace KerasMetricsDsl.Tests.Configuration;

public class EveryParameterTests
{
    private const string Written =
        """{"name":"mine","required":[1.5,"NaN"],"count":9007199254740993,"level":"MIDDLE","label":"a","note":"b","scale":0.25,"shift":0.3"""
        + ""","flag":false,"number":null,"large":7,"small":0.1,"wide":null,"maybe":true,"optional":"low","list":[1,2],"rest":[0.5]}""";

    [Fact]
    public void GetConfig_OfEveryType_IsReadAgain()
    {
        var metric = new EveryParameter(
            [1.5, double.NaN], 9007199254740993, Level.Middle, "a", "b", 0.25, 0.3f, false, null, 7, 0.1f, null, true, Level.Low, [1, 2], 0.5f)
        {
            Name = "mine",
        };

        var copy = EveryParameter.FromConfig(Json.Config(metric));

        Assert.Equal(Written, metric.GetConfig().ToJsonString());
        Assert.Equal(Written, copy.GetConfig().ToJsonString());
        Assert.Equal([1.5, double.NaN], copy.Given.Item1);
        Assert.Equal((9007199254740993, Level.Middle), (copy.Given.Item2, copy.Given.Item3));
    }

    [Fact]
    public void FromConfig_WithTheRequiredKeysOnly_HasTheDefaults()
    {
        var metric = EveryParameter.FromConfig(Json.Element("""{"required":[],"count":1,"level":"very_high"}"""));

        Assert.Equal(("none", null, 0.1, 0.1f, true), (metric.Given.Item4, metric.Given.Item5, metric.Given.Item6, metric.Given.Item7, metric.Given.Item8));
        Assert.Equal(
            (3, null, null, 2.5, null, Level.VeryHigh),
            (metric.Optional.Item1, metric.Optional.Item2, metric.Optional.Item3, metric.Optional.Item4, metric.Optional.Item5, metric.Optional.Item6));
        Assert.Null(metric.Optional.Item7);
        Assert.Empty(metric.Optional.Item8);
    }

    [Theory]
    [InlineData("medium", Level.Middle)]
    [InlineData("Very_High", Level.VeryHigh)]
    public void FromConfig_ReadsFurtherWordsInAnyCase(string word, Level level)
    {
        var metric = EveryParameter.FromConfig(Json.Element($$"""{"required":[],"count":1,"level":"{{word}}"}"""));

        Assert.Equal(level, metric.Given.Item3);
    }

    [Theory]
    [InlineData("count")]
    [InlineData("level")]
    [InlineData("required")]
    public void FromConfig_WithoutARequiredKey_NamesIt(string key)
    {
        var config = Json.Element("""{"required":[],"count":1,"level":null}""");
        var shorter = System.Text.Json.Nodes.JsonObject.Create(config)!;
        shorter.Remove(key);

        var exception = Assert.Throws<ArgumentException>(() => EveryParameter.FromConfig(Json.Element(shorter.ToJsonString())));

        Assert.Equal($"EveryParameter: \"{key}\" is missing; it has no default.", exception.Message);
    }

    [Theory]
    [InlineData("label")]
    [InlineData("scale")]
    public void FromConfig_OfNullWhereNoneIsMeant_IsRejected(string key) =>
        Assert.Contains(
            $"\"{key}\" must be",
            Assert.Throws<ArgumentException>(() => EveryParameter.FromConfig(
                Json.Element($$"""{"required":[],"count":1,"level":"low","{{key}}":null}"""))).Message);
}
