namespace KerasMetricsDsl.Tests.Configuration;

public class RejectedConfigTests
{
    [Theory]
    [InlineData("BinaryAccuracy", """{"treshold":0.5}""", "BinaryAccuracy: there is no key \"treshold\"; expected one of name, dtype, threshold, nan_policy, ignore_index, range_policy.")]
    [InlineData("BinaryAccuracy", """{"threshold":"high"}""", "BinaryAccuracy: \"threshold\" must be a number; got \"high\".")]
    [InlineData("BinaryAccuracy", """{"threshold":null}""", "BinaryAccuracy: \"threshold\" must be a number; got null.")]
    [InlineData("BinaryAccuracy", """{"threshold":1e300}""", "BinaryAccuracy: \"threshold\" must be a number; got 1e300.")]
    [InlineData("BinaryAccuracy", """{"name":7}""", "BinaryAccuracy: \"name\" must be a text; got 7.")]
    [InlineData("BinaryAccuracy", "[1]", "BinaryAccuracy: the configuration must be an object; got [1].")]
    [InlineData("TopKCategoricalAccuracy", """{"k":1.5}""", "TopKCategoricalAccuracy: \"k\" must be a whole number; got 1.5.")]
    [InlineData("BinaryCrossentropy", """{"from_logits":1}""", "BinaryCrossentropy: \"from_logits\" must be true or false; got 1.")]
    [InlineData("Precision", """{"thresholds":[0.5,true]}""",
        "Precision: \"thresholds\" must be a number or a list of numbers; got [0.5,true].")]
    [InlineData("Precision", """{"top_k":"2"}""", "Precision: \"top_k\" must be a whole number; got \"2\".")]
    [InlineData("IoU", """{"num_classes":3}""", "IoU: \"target_class_ids\" is missing; it has no default.")]
    [InlineData("F1Score", """{"beta":2}""", "F1Score: there is no key \"beta\"; expected one of name, dtype, average, threshold, nan_policy, ignore_index, range_policy.")]
    [InlineData("F1Score", """{"average":"mean"}""",
        "F1Score: \"average\" must be one of null, \"micro\", \"macro\", \"weighted\"; got \"mean\".")]
    [InlineData("AUC", """{"curve":3}""", "AUC: \"curve\" must be one of \"ROC\", \"PR\", \"PRGAIN\"; got 3.")]
    public void FromConfig_OfAWrongConfig_NamesKeyExpectedAndGot(string metric, string config, string message)
    {
        var serialized = Json.Element($$"""{"class_name":"{{metric}}","config":{{config}}}""");

        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Metrics.FromConfig(serialized)).Message);
    }

    [Theory]
    [InlineData("""{"config":{}}""", "\"class_name\" must be a text; got nothing")]
    [InlineData("""{"class_name":3}""", "\"class_name\" must be a text; got 3")]
    [InlineData("""{"class_name":"Mean","conifg":{}}""", "there is no key \"conifg\"")]
    [InlineData("[]", "got Array")]
    [InlineData("""{"class_name":"BinaryAcuracy"}""", "No metric is called \"BinaryAcuracy\". The nearest names: BinaryAccuracy")]
    public void FromConfig_OfAWrongForm_SaysWhatIsWrong(string serialized, string message)
    {
        var element = Json.Element(serialized);

        Assert.Contains(message, Assert.Throws<ArgumentException>(() => Metrics.FromConfig(element)).Message);
    }

    // The author's own checks run as in the constructor.
    [Fact]
    public void FromConfig_OfAValueOutOfRange_IsRejectedByTheMetric() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FBetaScore.FromConfig(Json.Element("""{"beta":0}""")));
}
