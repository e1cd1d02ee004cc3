using System.Text.Json;
using System.Text.Json.Nodes;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl;

/// <summary>The harmonic mean of precision and recall: <see cref="FBetaScore"/> with a beta of 1. Keras: <c>F1Score</c>.</summary>
/// <remarks>
/// Differs from Keras: a result before the first update is an <c>InvalidOperationException</c>, there an <c>AttributeError</c>.
/// </remarks>
/// <param name="average">How the scores of the classes become the result.</param>
/// <param name="threshold">Predictions above it are positive, in (0, 1]; none given: the largest of each row.</param>
public sealed class F1Score(Average average = Average.None, float? threshold = null) : FBetaScore(average, beta: 1, threshold)
{
    /// <inheritdoc/>
    public override string Name { get; init; } = "f1_score";

    /// <inheritdoc cref="IMetric.GetConfig"/>
    public override JsonObject GetConfig()
    {
        var config = base.GetConfig();
        config.Remove("beta");
        return config;
    }

    /// <inheritdoc cref="Metrics.FromConfig"/>
    public static new F1Score FromConfig(JsonElement config)
    {
        var reader = new ConfigReader(nameof(F1Score), config, "average", "threshold", "nan_policy", "ignore_index", "range_policy");
        return new F1Score(
            reader.Choice("average", Average.None, AverageWords),
            reader.OptionalFloat("threshold", null))
        {
            Name = reader.Name("f1_score"),
            NanPolicy = reader.NanPolicy(),
            IgnoreIndex = reader.IgnoreIndex(),
            RangePolicy = reader.RangePolicy(),
        };
    }

    /// <summary>The value of one batch, without keeping anything.</summary>
    /// <param name="yTrue">As in an update.</param>
    /// <param name="yPred">As in an update.</param>
    /// <param name="average">As in the constructor.</param>
    /// <param name="threshold">As in the constructor.</param>
    /// <param name="sampleWeight">The weights of the samples; 1 each when left out.</param>
    /// <param name="mask">Samples that are false are left out, even if NaN.</param>
    /// <exception cref="ArgumentException">Inputs, weights or mask do not fit together.</exception>
    public static MetricValue Compute(
        MetricInput yTrue,
        MetricInput yPred,
        Average average = Average.None,
        float? threshold = null,
        MetricInput sampleWeight = default,
        MetricInput mask = default)
    {
        var metric = new F1Score(average, threshold);
        metric.UpdateState(yTrue, yPred, sampleWeight, mask);
        return metric.Result();
    }
}
