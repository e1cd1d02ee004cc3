namespace KerasMetricsDsl;

/// <summary>Sums about the means of rows, which a large mean does not drown. Pure: inlined into kernels.</summary>
internal static class Centred
{
    /// <summary>
    /// The mean, found from the differences to the first value: that of a row of equal values is exactly this value, and then every
    /// difference to it is exactly 0.
    /// </summary>
    public static float Mean(Row row) => MeanFrom(row, row.Length > 0 ? row[0] : 0);

    /// <summary><c>Σ (a - mean(a))·(b - mean(b))</c> of differences that are scaled; what the means were rounded by is taken off again.</summary>
    public static float Products(Row a, Row b, float aMean, float bMean, float aScale = 1, float bScale = 1) =>
        Row.Sum(a, b, (x, y) => (x - aMean) * aScale * ((y - bMean) * bScale))
        - a.Sum(x => (x - aMean) * aScale) * b.Mean(y => (y - bMean) * bScale);

    /// <summary><c>Σ (x - mean)²</c> of differences that are scaled.</summary>
    public static float Squares(Row row, float mean, float scale) =>
        row.Sum(x => Square.Of((x - mean) * scale)) - row.Sum(x => (x - mean) * scale) * row.Mean(x => (x - mean) * scale);

    /// <summary>The largest distance from a mean.</summary>
    public static float Farthest(Row row, float mean) => row.Max(x => MathF.Abs(x - mean));

    private static float MeanFrom(Row row, float first) => first + row.Mean(x => x - first);
}
