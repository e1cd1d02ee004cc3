using System.Text.Json;
using System.Text.Json.Nodes;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl;

/// <summary>The mean Poisson deviance <c>2·mean(t·log(t / p) - t + p)</c>: <see cref="MeanTweedieDeviance"/> with power 1.</summary>
public sealed class MeanPoissonDeviance() : MeanTweedieDeviance(power: 1)
{
    /// <inheritdoc/>
    public override string Name { get; init; } = "mean_poisson_deviance";

    /// <inheritdoc cref="IMetric.GetConfig"/>
    public override JsonObject GetConfig()
    {
        var config = base.GetConfig();
        config.Remove("power");
        return config;
    }

    /// <inheritdoc cref="Metrics.FromConfig"/>
    public static new MeanPoissonDeviance FromConfig(JsonElement config)
    {
        var reader = new ConfigReader(nameof(MeanPoissonDeviance), config, "nan_policy", "ignore_index", "range_policy");
        return new MeanPoissonDeviance
        {
            Name = reader.Name("mean_poisson_deviance"),
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
        var metric = new MeanPoissonDeviance();
        metric.UpdateState(yTrue, yPred, sampleWeight, mask);
        return metric.Result();
    }
}
