namespace KerasMetricsDsl;

/// <summary>The bin of a probability; pure, so that the compiler inlines it into kernels.</summary>
internal static class CalibrationBin
{
    /// <summary>Bin b holds (b / bins, (b + 1) / bins], the first one 0 too; what is no probability is in none (-1).</summary>
    public static int Of(float probability, int bins) =>
        probability >= 0 && probability <= 1 ? Math.Max((int)MathF.Ceiling(probability * bins) - 1, 0) : -1;
}
