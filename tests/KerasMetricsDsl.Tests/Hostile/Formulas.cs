namespace KerasMetricsDsl.Tests.Hostile;

/// <summary>The definitions in double, about means that are found first: what metrics of streamed float32 data are measured against.</summary>
internal static class Formulas
{
    public static double R2(float[] labels, float[] predictions, float[]? weights = null)
    {
        var residual = Sum(labels.Length, weights, i => Square((double)labels[i] - predictions[i]));
        return 1 - residual / Spread(labels.Length, weights, i => labels[i]);
    }

    public static double ExplainedVariance(float[] labels, float[] predictions, float[]? weights = null) =>
        1 - Spread(labels.Length, weights, i => labels[i] - predictions[i]) / Spread(labels.Length, weights, i => labels[i]);

    public static double Pearson(float[] a, float[] b)
    {
        double aMean = a.Average(x => (double)x), bMean = b.Average(x => (double)x);
        var products = a.Zip(b, (x, y) => (x - aMean) * (y - bMean)).Sum();
        return products / Math.Sqrt(a.Sum(x => Square(x - aMean))) / Math.Sqrt(b.Sum(x => Square(x - bMean)));
    }

    public static double Concordance(float[] a, float[] b)
    {
        double aMean = a.Average(x => (double)x), bMean = b.Average(x => (double)x);
        var products = a.Zip(b, (x, y) => (x - aMean) * (y - bMean)).Average();
        return 2 * products / (a.Average(x => Square(x - aMean)) + b.Average(x => Square(x - bMean)) + Square(aMean - bMean) + 1e-7);
    }

    public static double Cosine(float[] a, float[] b) =>
        a.Zip(b, (x, y) => (double)x * y).Sum() / Math.Sqrt(a.Sum(x => Square(x))) / Math.Sqrt(b.Sum(x => Square(x)));

    /// <summary>Twice the integral of <c>(t - u) / u^power</c> from the prediction to the label, which no digits cancel in.</summary>
    public static double Deviance(double label, double prediction, double power)
    {
        const int Steps = 20_000;
        var sum = 0.0;
        for (var i = 0; i < Steps; i++)
        {
            var s = (i + 0.5) / Steps;
            sum += (1 - s) * Math.Pow(prediction + s * (label - prediction), -power);
        }

        return 2 * Square(label - prediction) * sum / Steps;
    }

    public static double Spread(int count, float[]? weights, Func<int, double> value)
    {
        var mean = Sum(count, weights, value) / Sum(count, weights, _ => 1);
        return Sum(count, weights, i => Square(value(i) - mean));
    }

    private static double Sum(int count, float[]? weights, Func<int, double> value) =>
        Enumerable.Range(0, count).Sum(i => (weights is null ? 1.0 : weights[i]) * value(i));

    private static double Square(double x) => x * x;
}
