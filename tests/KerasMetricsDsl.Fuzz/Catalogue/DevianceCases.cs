using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Catalogue;

/// <summary>Tweedie deviances and the score made of them: never negative, and 0 for equal values.</summary>
internal static class DevianceCases
{
    public static CatalogueCase Draw(Random random)
    {
        var data = new HostileData(random);
        var power = random.Pick(0f, 1f, 1f, 1.5f, 2f, 3f, -1f);
        if (random.Next(3) > 0)
            return Deviance(data, power);
        var mean = data.Mean((t, _) => t);
        var fromMean = data.Labels.Distinct().Count() == 1 ? 0 : data.Sum((t, _) => Tweedie(t, mean, power));
        var deviance = data.Sum((t, p) => Tweedie(t, p, power));
        return fromMean == 0
            ? new($"D2TweedieScore({power}), {data.Profile}", () => new D2TweedieScore(power), data.Batch(isWide: false), Expectations.D2OfConstantLabels)
            : new($"D2TweedieScore({power}), {data.Profile}", () => new D2TweedieScore(power), data.Batch(isWide: false), 1 - (deviance / fromMean))
            { Absolute = Expectations.Tolerance * (1 + (deviance / fromMean)) };
    }

    private static CatalogueCase Deviance(HostileData data, float power)
    {
        Func<IMetric> create = power switch { 1 => () => new MeanPoissonDeviance(), 2 => () => new MeanGammaDeviance(), _ => () => new MeanTweedieDeviance(power) };
        return new($"MeanTweedieDeviance({power}), {data.Profile}", create, data.Batch(isWide: false), data.Mean((t, p) => Tweedie(t, p, power)));
    }

    // In terms of the relative difference: the textbook form cancels in double, too.
    private static double Tweedie(double t, double p, double power)
    {
        var d = (p - t) / t;
        if (Math.Abs(d) < 1e-3)
            return Math.Pow(t, 2 - power) * Near(d, power);
        return power switch
        {
            0 => (t - p) * (t - p),
            1 => 2 * ((t * Math.Log(t / p)) + p - t),
            2 => 2 * (Math.Log(p / t) + (t / p) - 1),
            _ => 2 * ((Math.Pow(t, 2 - power) / ((1 - power) * (2 - power))) - (t * Math.Pow(p, 1 - power) / (1 - power)) + (Math.Pow(p, 2 - power) / (2 - power))),
        };
    }

    // 2 ∫ (m - t) / m^power dm from t to t (1 + d), as a series of d.
    private static double Near(double d, double power)
    {
        var (sum, coefficient) = (0.0, 1.0);
        for (var k = 0; k < 8; k++)
        {
            sum += coefficient * Math.Pow(d, k + 2) / (k + 2);
            coefficient *= (-power - k) / (k + 1);
        }

        return 2 * sum;
    }
}
