namespace KerasMetricsDsl;

/// <summary>The covariance of two rows; pure, so that the compiler inlines it into kernels.</summary>
internal static class Covariance
{
    public static float Of(Row a, Row b) => Centred.Products(a, b, Centred.Mean(a), Centred.Mean(b)) / a.Length;
}
