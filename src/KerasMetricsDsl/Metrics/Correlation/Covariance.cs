namespace KerasMetricsDsl;

/// <summary>The covariance of two rows; pure, so that the compiler inlines it into kernels.</summary>
internal static class Covariance
{
    public static float Of(Row a, Row b)
    {
        var aMean = a.Mean();
        var bMean = b.Mean();
        return Row.Mean(a, b, (x, y) => (x - aMean) * (y - bMean));
    }
}
