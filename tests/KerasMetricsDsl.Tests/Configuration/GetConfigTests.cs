namespace KerasMetricsDsl.Tests.Configuration;

public class GetConfigTests
{
    public static TheoryData<string, IMetric> Written => new()
    {
        { """{"name":"mean_squared_error"}""", new MeanSquaredError() },
        { """{"name":"mine","threshold":0.7}""", new BinaryAccuracy(0.7f) { Name = "mine" } },
        { """{"name":"sparse_top_k_categorical_accuracy","k":3,"from_sorted_ids":true}""", new SparseTopKCategoricalAccuracy(3, true) },
        { """{"name":"precision","top_k":null,"class_id":2}""", new Precision(classId: 2) },
        { """{"name":"precision","thresholds":[0.2,0.9],"top_k":4,"class_id":null}""", new Precision([0.2f, 0.9f], 4) },
        { """{"name":"true_positives"}""", new TruePositives() },
        { """{"name":"true_positives","thresholds":[0.25]}""", new TruePositives(0.25f) },
        { """{"name":"pearson_correlation"}""", new PearsonCorrelation() },
        { """{"name":"pearson_correlation","axis":[0,1]}""", new PearsonCorrelation(0, 1) },
        { """{"name":"fbeta_score","average":"weighted","beta":2,"threshold":0.5}""", new FBetaScore(Average.Weighted, 2, 0.5f) },
        { """{"name":"f1_score","average":null,"threshold":null}""", new F1Score() },
        { """{"name":"r2_score","class_aggregation":"variance_weighted_average","num_regressors":0}""", new R2Score(ClassAggregation.VarianceWeightedAverage) },
        { """{"name":"r2_score","class_aggregation":null,"num_regressors":2}""", new R2Score(ClassAggregation.None, 2) },
        { """{"name":"binary_io_u","threshold":0.5,"dtype":"int"}""", new BinaryIoU() },
        {
            """{"name":"mean_io_u","num_classes":3,"ignore_class":null,"sparse_y_true":true,"sparse_y_pred":true,"axis":-1,"dtype":"float32"}""",
            new MeanIoU(3, dtype: CountType.Real)
        },
        {
            """{"name":"one_hot_io_u","num_classes":3,"target_class_ids":[0,2],"ignore_class":1,"sparse_y_pred":false,"axis":-1,"dtype":"int"}""",
            new OneHotIoU(3, [0, 2], 1)
        },
        {
            """{"name":"one_hot_mean_io_u","num_classes":3,"ignore_class":null,"sparse_y_pred":false,"axis":-1,"dtype":"int"}""",
            new OneHotMeanIoU(3)
        },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void GetConfig_WritesKerasKeysAndValues(string expected, IMetric metric) =>
        Assert.Equal(expected, metric.GetConfig().ToJsonString());

    [Fact]
    public void GetConfig_OfAUC_UsesKerasWords()
    {
        var config = new AUC(50, AUCCurve.PRGain, AUCSummationMethod.Majoring, multiLabel: true, numLabels: 3).GetConfig();

        Assert.Equal(50, (int)config["num_thresholds"]!);
        Assert.Equal("PRGAIN", (string)config["curve"]!);
        Assert.Equal("majoring", (string)config["summation_method"]!);
        Assert.True((bool)config["multi_label"]!);
        Assert.Equal(3, (int)config["num_labels"]!);
        Assert.False(config.ContainsKey("thresholds"));
    }

    [Fact]
    public void GetConfig_GivesAnObjectOfTheCallersOwn()
    {
        var metric = new BinaryAccuracy();

        metric.GetConfig()["threshold"] = 0.9;

        Assert.Equal("""{"name":"binary_accuracy","threshold":0.5}""", metric.GetConfig().ToJsonString());
    }

    [Fact]
    public void GetConfig_AfterTheCallersArrayHasChanged_IsAsConstructed()
    {
        float[] thresholds = [0.2f, 0.4f];
        var metric = new Precision(thresholds);

        thresholds[0] = 0.9f;

        Assert.Contains("[0.2,0.4]", metric.GetConfig().ToJsonString());
    }

    [Fact]
    public void GetConfig_WritesNumbersThatJsonLacksAsWords()
    {
        var metric = new HammingLoss(float.NegativeInfinity);

        Assert.Equal("""{"name":"hamming_loss","threshold":"-Infinity"}""", metric.GetConfig().ToJsonString());
        Assert.Equal(metric.GetConfig().ToJsonString(), HammingLoss.FromConfig(Json.Config(metric)).GetConfig().ToJsonString());
    }
}
