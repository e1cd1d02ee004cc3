using System.Text.Json;

namespace KerasMetricsDsl.Tests.Configuration;

public class FromConfigTests
{
    [Theory]
    [MemberData(nameof(GetConfigTests.Written), MemberType = typeof(GetConfigTests))]
    public void FromConfig_OfWhatWasWritten_GivesAnEqualMetric(string config, IMetric metric)
    {
        var copy = Metrics.FromConfig(Json.Element(Metrics.ToConfig(metric).ToJsonString()));

        Assert.IsType(metric.GetType(), copy);
        Assert.Equal(config, copy.GetConfig().ToJsonString());
        Assert.Equal(metric.Name, copy.Name);
        copy.MergeState(metric);
    }

    // As Keras 3 writes them, with its dtype and with keys that have their defaults.
    [Theory]
    [InlineData("BinaryAccuracy", """{"name":"acc","dtype":"float32","threshold":0.25}""", """{"name":"acc","threshold":0.25}""")]
    [InlineData("Recall", """{"name":"recall","dtype":"float32","thresholds":0.3,"top_k":null,"class_id":null}""",
        """{"name":"recall","thresholds":[0.3],"top_k":null,"class_id":null}""")]
    [InlineData("FalsePositives", """{"name":"fp","dtype":"float32","thresholds":null}""", """{"name":"fp"}""")]
    [InlineData("PearsonCorrelation", """{"name":"p","dtype":"float32","axis":-1}""", """{"name":"p","axis":[-1]}""")]
    [InlineData("PearsonCorrelation", """{"name":"p","dtype":"float32","axis":null}""", """{"name":"p","axis":null}""")]
    [InlineData("BinaryIoU", """{"name":"b","dtype":"int32","target_class_ids":[0,1],"threshold":0.5}""",
        """{"name":"b","target_class_ids":[0,1],"threshold":0.5,"dtype":"int"}""")]
    [InlineData("F1Score", """{"name":"f1","dtype":"float32","average":"macro","threshold":null}""",
        """{"name":"f1","average":"macro","threshold":null}""")]
    [InlineData("PrecisionAtRecall", """{"name":"p","dtype":"float32","num_thresholds":10,"recall":0.8}""",
        """{"name":"p","recall":0.8,"num_thresholds":10,"class_id":null}""")]
    public void FromConfig_ReadsWhatKerasWrites(string metric, string keras, string expected)
    {
        var serialized = $$"""{"module":"keras.metrics","class_name":"{{metric}}","config":{{keras}},"registered_name":null}""";

        Assert.Equal(expected, Metrics.FromConfig(Json.Element(serialized)).GetConfig().ToJsonString());
    }

    [Fact]
    public void FromConfig_ReadsAUCWithAnyCase()
    {
        var metric = AUC.FromConfig(Json.Element("""{"curve":"pr","summation_method":"Minoring","thresholds":[0.1,0.5]}"""));

        Assert.Equal("PR", (string)metric.GetConfig()["curve"]!);
        Assert.Equal("minoring", (string)metric.GetConfig()["summation_method"]!);
        Assert.Equal("[0.1,0.5]", metric.GetConfig()["thresholds"]!.ToJsonString());
    }

    [Fact]
    public void FromConfig_OfNothing_HasTheDefaults()
    {
        Assert.Equal(new AUC().GetConfig().ToJsonString(), AUC.FromConfig(default).GetConfig().ToJsonString());
        Assert.Equal(new AUC().GetConfig().ToJsonString(), AUC.FromConfig(Json.Element("{}")).GetConfig().ToJsonString());
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("0.3333333")]
    [InlineData("1E-45")]
    public void FromConfig_OfAFloat_IsExact(string number)
    {
        var value = float.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

        var copy = BinaryAccuracy.FromConfig(Json.Config(new BinaryAccuracy(value)));

        Assert.Equal(value, (float)copy.GetConfig()["threshold"]!);
    }

    [Fact]
    public void Get_AndFromConfig_KnowTheSameMetrics()
    {
        foreach (var entry in CatalogueEntries.All)
        {
            var expected = Of(entry.Identifiers[0]);
            foreach (var identifier in entry.Identifiers)
                Assert.Equal(expected, Of(identifier));
        }

        static string Of(string identifier)
        {
            try
            {
                var metric = Metrics.Get(identifier);
                Assert.Equal(metric.GetType().Name, Metrics.FromConfig(Json.Element($$"""{"class_name":"{{identifier}}"}""")).GetType().Name);
                Assert.Contains(metric.GetType().Name, Metrics.Identifiers);
                return metric.GetConfig().ToJsonString();
            }
            catch (ArgumentException exception) when (exception.Message.Contains("has no default", StringComparison.Ordinal))
            {
                return exception.Message;
            }
        }
    }

    [Fact]
    public void FromConfig_OfAnIdentifierAlone_IsGet() =>
        Assert.IsType<MeanSquaredError>(Metrics.FromConfig(JsonDocument.Parse("\"mse\"").RootElement));
}
