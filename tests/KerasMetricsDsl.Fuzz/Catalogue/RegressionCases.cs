using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Catalogue;

/// <summary>Errors, R² and explained variance.</summary>
internal static class RegressionCases
{
    public static CatalogueCase Draw(Random random)
    {
        var data = new HostileData(random);
        return random.Next(8) switch
        {
            0 or 1 => R2(data),
            2 or 3 => Explained(data),
            4 => Mean("MeanSquaredError", () => new MeanSquaredError(), data, (t, p) => (t - p) * (t - p)),
            5 => Mean("MeanAbsoluteError", () => new MeanAbsoluteError(), data, (t, p) => Math.Abs(t - p)),
            6 => Mean("Huber", () => new Huber(0.5f), data, (t, p) => Math.Abs(t - p) <= 0.5 ? 0.5 * (t - p) * (t - p) : (0.5 * Math.Abs(t - p)) - 0.125),
            _ => Mean("MeanSquaredLogarithmicError", () => new MeanSquaredLogarithmicError(), data, (t, p) => Math.Pow(Math.Log(t + 1) - Math.Log(p + 1), 2)) with { Absolute = 1e-10 },
        };
    }

    private static CatalogueCase Mean(string name, Func<IMetric> create, HostileData data, Func<double, double, double> loss) =>
        new($"{name}, {data.Profile}", create, data.Batch(isWide: false), data.Mean(loss));

    private static CatalogueCase R2(HostileData data)
    {
        var mean = data.Mean((t, _) => t);
        var spread = IsConstant(data) ? 0 : data.Sum((t, _) => (t - mean) * (t - mean));
        var residual = data.Sum((t, p) => (t - p) * (t - p));
        return Score($"R2Score, {data.Profile}", () => new R2Score(), data, residual, spread);
    }

    private static CatalogueCase Explained(HostileData data)
    {
        var (mean, bias) = (data.Mean((t, _) => t), data.Mean((t, p) => (float)t - (float)p));
        var spread = IsConstant(data) ? 0 : data.Sum((t, _) => (t - mean) * (t - mean));
        var errors = data.Labels.Zip(data.Predictions, (t, p) => t - p).ToArray();
        var residual = errors.Distinct().Count() == 1 ? 0 : data.Sum((t, p) => Math.Pow((float)t - (float)p - bias, 2));
        return Score($"ExplainedVariance, {data.Profile}", () => new ExplainedVariance(), data, residual, spread);
    }

    private static CatalogueCase Score(string title, Func<IMetric> create, HostileData data, double residual, double spread) => spread == 0
        ? new(title, create, data.Batch(isWide: true), Expectations.ScoreOfConstantLabels(residual == 0))
        : new(title, create, data.Batch(isWide: true), 1 - (residual / spread)) { Absolute = Expectations.Tolerance * (1 + (residual / spread)) };

    private static bool IsConstant(HostileData data) => data.Labels.Distinct().Count() == 1;
}
