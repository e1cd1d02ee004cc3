namespace KerasMetricsDsl;

/// <summary>The mean gamma deviance <c>2·mean(log(p / t) + t / p - 1)</c>: <see cref="MeanTweedieDeviance"/> with power 2.</summary>
public sealed class MeanGammaDeviance() : MeanTweedieDeviance(power: 2)
{
    /// <inheritdoc/>
    public override string Name => "mean_gamma_deviance";
}
