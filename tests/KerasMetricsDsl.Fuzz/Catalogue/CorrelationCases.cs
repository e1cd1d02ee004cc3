using KerasMetricsDsl.Fuzz.Catalogue.Declared;
using KerasMetricsDsl.Fuzz.Execution;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Catalogue;

/// <summary>Correlations and variances along one row: large means, constant rows.</summary>
internal static class CorrelationCases
{
    private const double KerasEpsilon = 1e-7;

    public static CatalogueCase Draw(Random random)
    {
        // One row of a few or of many columns.
        var data = new HostileData(random, random.Pick(2, 3, 7, 16, 40), positive: false);
        float[] a = data.Labels[..data.Columns], b = data.Predictions[..data.Columns];
        if (random.OneIn(4))
            (a, b) = (Enumerable.Repeat(0.1f, 7).ToArray(), Enumerable.Repeat(random.Pick(0.3f, 0.1f, 7f), 7).ToArray());
        var both = new Batch(1, a.Length, [a, b], [true, true]);
        var (va, vb, cov) = (Covariance(a, a), Covariance(b, b), Covariance(a, b));
        var shift = Mean(a) - Mean(b);
        return random.Next(4) switch
        {
            0 or 1 => new($"PearsonCorrelation, {data.Profile}", () => new PearsonCorrelation(), both, va == 0 || vb == 0 ? double.NaN : cov / Math.Sqrt(va * vb)) { Absolute = 1e-4 },
            2 => new($"ConcordanceCorrelation, {data.Profile}", () => new ConcordanceCorrelation(), both, 2 * cov / (va + vb + (shift * shift) + KerasEpsilon)) { Absolute = 1e-3 },
            _ => new($"Row.Variance, {data.Profile}", () => new RowVariance(), new(1, a.Length, [a], [true]), va) { Absolute = 1e-4 * va },
        };
    }

    private static double Mean(float[] row) => row.Average(x => (double)x);

    private static double Covariance(float[] a, float[] b)
    {
        if (a.Distinct().Count() == 1 || b.Distinct().Count() == 1)
            return 0;
        var (ma, mb) = (Mean(a), Mean(b));
        return a.Zip(b, (x, y) => (x - ma) * (y - mb)).Average();
    }
}
