using System.Text.Json;
using System.Text.Json.Nodes;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl;

/// <summary>The mean gamma deviance <c>2·mean(log(p / t) + t / p - 1)</c>: <see cref="MeanTweedieDeviance"/> with power 2.</summary>
public sealed class MeanGammaDeviance() : MeanTweedieDeviance(power: 2)
{
    /// <inheritdoc/>
    public override string Name { get; init; } = "mean_gamma_deviance";

    /// <inheritdoc cref="IMetric.GetConfig"/>
    public override JsonObject GetConfig()
    {
        var config = base.GetConfig();
        config.Remove("power");
        return config;
    }

    /// <inheritdoc cref="Metrics.FromConfig"/>
    public static new MeanGammaDeviance FromConfig(JsonElement config)
    {
        var reader = new ConfigReader(nameof(MeanGammaDeviance), config, "nan_policy", "ignore_index", "range_policy");
        return new MeanGammaDeviance
        {
            Name = reader.Name("mean_gamma_deviance"),
            NanPolicy = reader.NanPolicy(),
            IgnoreIndex = reader.IgnoreIndex(),
            RangePolicy = reader.RangePolicy(),
        };
    }

    /// <summary>The value of one batch, without keeping anything.</summary>
    /// <param name="yTrue">As in an update.</param>
    /// <param name="yPred">As in an update.</param>
    /// <param name="sampleWeight">The weights of the samples; 1 each when left out.</param>
    /// <param name="mask">Samples that are false are left out, even if NaN.</param>
    /// <exception cref="ArgumentException">Inputs, weights or mask do not fit together.</exception>
    public static double Compute(
        MetricInput yTrue,
        MetricInput yPred,
        MetricInput sampleWeight = default,
        MetricInput mask = default)
    {
        var metric = new MeanGammaDeviance();
        metric.UpdateState(yTrue, yPred, sampleWeight, mask);
        return metric.Result();
    }
}
