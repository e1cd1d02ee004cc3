using System.Text.Json;
using System.Text.Json.Nodes;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl;

/// <summary><see cref="IoU"/> averaged over all classes. Keras: <c>MeanIoU</c>.</summary>
/// <remarks>Differs from Keras: <paramref name="dtype"/> only tells integers from real numbers.</remarks>
/// <param name="numClasses">The number of classes.</param>
/// <param name="ignoreClass">The label of elements to leave out.</param>
/// <param name="sparseYTrue">Whether <c>yTrue</c> holds labels instead of rows.</param>
/// <param name="sparseYPred">Whether <c>yPred</c> holds labels instead of rows.</param>
/// <param name="axis">The axis that holds the classes of rows.</param>
/// <param name="dtype">Whether sample weights lose their fraction, as by default in Keras.</param>
public class MeanIoU(
    int numClasses, int? ignoreClass = null, bool sparseYTrue = true, bool sparseYPred = true, int axis = -1,
    CountType dtype = CountType.Integer)
    : IoU(numClasses, ConfusionMatrices.EveryClass(numClasses), ignoreClass, sparseYTrue, sparseYPred, axis, dtype)
{
    /// <inheritdoc/>
    public override string Name { get; init; } = "mean_io_u";

    /// <inheritdoc cref="IMetric.GetConfig"/>
    public override JsonObject GetConfig()
    {
        var config = base.GetConfig();
        config.Remove("target_class_ids");
        return config;
    }

    /// <inheritdoc cref="Metrics.FromConfig"/>
    public static new MeanIoU FromConfig(JsonElement config)
    {
        var reader = new ConfigReader(
            nameof(MeanIoU), config, "num_classes", "ignore_class", "sparse_y_true", "sparse_y_pred", "axis", "dtype", "nan_policy", "ignore_index", "range_policy");
        return new MeanIoU(
            reader.Int("num_classes"),
            reader.OptionalInt("ignore_class", null),
            reader.Bool("sparse_y_true", true),
            reader.Bool("sparse_y_pred", true),
            reader.Int("axis", -1),
            reader.Choice("dtype", CountType.Integer, DtypeWords))
        {
            Name = reader.Name("mean_io_u"),
            NanPolicy = reader.NanPolicy(),
            IgnoreIndex = reader.IgnoreIndex(),
            RangePolicy = reader.RangePolicy(),
        };
    }

    /// <summary>The value of one batch, without keeping anything.</summary>
    /// <param name="yTrue">As in an update.</param>
    /// <param name="yPred">As in an update.</param>
    /// <param name="numClasses">As in the constructor.</param>
    /// <param name="ignoreClass">As in the constructor.</param>
    /// <param name="sparseYTrue">As in the constructor.</param>
    /// <param name="sparseYPred">As in the constructor.</param>
    /// <param name="axis">As in the constructor.</param>
    /// <param name="dtype">As in the constructor.</param>
    /// <param name="sampleWeight">The weights of the samples; 1 each when left out.</param>
    /// <param name="mask">Samples that are false are left out, even if NaN.</param>
    /// <exception cref="ArgumentException">Inputs, weights or mask do not fit together.</exception>
    public static double Compute(
        MetricInput yTrue,
        MetricInput yPred,
        int numClasses,
        int? ignoreClass = null,
        bool sparseYTrue = true,
        bool sparseYPred = true,
        int axis = -1,
        CountType dtype = CountType.Integer,
        MetricInput sampleWeight = default,
        MetricInput mask = default)
    {
        var metric = new MeanIoU(numClasses, ignoreClass, sparseYTrue, sparseYPred, axis, dtype);
        metric.UpdateState(yTrue, yPred, sampleWeight, mask);
        return metric.Result();
    }
}
