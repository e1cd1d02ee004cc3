namespace KerasMetricsDsl.Tests.Hostile;

/// <summary>Deviances of values that are nearly equal, and of some that are far apart.</summary>
public class DevianceTests
{
    private static readonly float[] Powers = [-3, -1, -0.01f, 0, 1, 1.001f, 1.1f, 1.5f, 1.501f, 1.9f, 1.999f, 2, 2.001f, 2.5f, 3, 4.5f];

    [Fact]
    public void Poisson_NearEquality_IsTheExactOne() =>
        Assert.Equal(0.00017999, Of(1, 50000, 50003), 8);

    [Fact]
    public void Deviance_OfEqualValues_IsZero()
    {
        foreach (var power in Powers)
        {
            foreach (var value in (float[])[1e-30f, 0.1f, 1, 3.3f, 50000, 1e30f])
                Assert.Equal(0, Of(power, value, value));
        }
    }

    [Fact]
    public void Deviance_OfAnyDistance_IsTheIntegral()
    {
        foreach (var power in Powers)
        {
            foreach (var ratio in (float[])[1 + 1e-6f, 1 - 1e-5f, 1.001f, 0.99f, 1.3f, 0.6f, 1.6f, 2, 0.4f, 3])
            {
                foreach (var prediction in (float[])[0.02f, 1, 777])
                {
                    var label = prediction * ratio;
                    var (expected, actual) = (Formulas.Deviance(label, prediction, power), Of(power, label, prediction));
                    Assert.True(actual >= 0, $"{power}: {label} {prediction}: {actual}");
                    Assert.True(Math.Abs(expected - actual) <= 3e-6 * expected,
                        $"{power}: {label} {prediction}: expected {expected}, got {actual}");
                }
            }
        }
    }

    [Theory]
    [InlineData(1.5f, 1e-20f, 1e15f)]
    [InlineData(3, 1e-20f, 1e15f)]
    [InlineData(-1, 1e8f, 1e-8f)]
    [InlineData(2, 1e-30f, 1e5f)]
    [InlineData(1, 1e20f, 1e-10f)]
    public void Deviance_OfValuesFarApart_IsTheTextbooks(float power, float label, float prediction)
    {
        double t = label, p = prediction, a = 1 - power, b = 2 - power;
        var expected = power switch
        {
            1 => 2 * (t * Math.Log(t / p) - t + p),
            2 => 2 * (Math.Log(p / t) + t / p - 1),
            _ => 2 * (Math.Pow(t, b) / (a * b) - t * Math.Pow(p, a) / a + Math.Pow(p, b) / b),
        };
        Assert.Equal(1, Of(power, label, prediction) / expected, 5);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1.5f)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(-1)]
    public void D2_OfLabelsCloseTogether_IsTheExactOne(float power)
    {
        foreach (var (mean, step) in ((float, float)[])[(10000, 1), (50000, 0.5f), (1e6f, 1), (3, 0.001f), (100, 0.01f)])
        {
            float[] labels = [mean, mean + step, mean + 2 * step, mean + 3 * step, mean + 4 * step];
            float[] predictions = [mean + step / 2, mean + step, mean + 2 * step, mean + 3 * step, mean + 3.5f * step];
            var d2 = new D2TweedieScore(power);
            d2.UpdateState(labels, predictions);
            Assert.Equal(0.95, d2.Result(), 3);
            Assert.True(Math.Abs(D2(labels, predictions, power) - d2.Result()) < 1e-5, $"{mean}: {d2.Result()}");
            d2.UpdateState(labels, predictions, new float[] { 0.1f, 0.2f, 0.7f, 0.1f, 0.3f });
            Assert.InRange(d2.Result(), 0.9, 1);
        }
    }

    [Fact]
    public void D2_OfRandomLabels_IsTheExactOne()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var spread = Math.Pow(10, -random.NextDouble() * 5);
            float[] labels = [.. Enumerable.Range(0, 40).Select(_ => (float)(200 * (1 + spread * random.NextDouble())))];
            float[] predictions = [.. labels.Select(label => (float)(label * (1 + spread * 0.2 * (random.NextDouble() - 0.5))))];
            foreach (var power in (float[])[1, 1.5f, 2, 3])
            {
                var d2 = new D2TweedieScore(power);
                d2.UpdateState(labels, predictions);
                var expected = D2(labels, predictions, power);
                Assert.True(Math.Abs(expected - d2.Result()) < 2e-5, $"{seed}, {power}, {spread}: expected {expected}, got {d2.Result()}");
            }
        }
    }

    [Fact]
    public void D2_OfConstantLabels_IsNaN()
    {
        foreach (var power in Powers)
        {
            var d2 = new D2TweedieScore(power);
            d2.UpdateState(new[] { 0.3f, 0.3f, 0.3f }, new[] { 0.2f, 0.3f, 0.1f }, new[] { 0.1f, 0.2f, 0.7f });
            Assert.Equal(double.NaN, d2.Result());
        }
    }

    private static double D2(float[] labels, float[] predictions, double power)
    {
        var mean = labels.Average(label => (double)label);
        return 1 - labels.Zip(predictions, (t, p) => Formulas.Deviance(t, p, power)).Sum()
            / labels.Sum(t => Formulas.Deviance(t, mean, power));
    }

    private static double Of(float power, float label, float prediction)
    {
        var deviance = new MeanTweedieDeviance(power);
        deviance.UpdateState(new[] { label }, new[] { prediction });
        return deviance.Result();
    }
}
