namespace KerasMetricsDsl;

/// <summary>The mean Poisson deviance <c>2·mean(t·log(t / p) - t + p)</c>: <see cref="MeanTweedieDeviance"/> with power 1.</summary>
public sealed class MeanPoissonDeviance() : MeanTweedieDeviance(power: 1)
{
    /// <inheritdoc/>
    public override string Name => "mean_poisson_deviance";
}
