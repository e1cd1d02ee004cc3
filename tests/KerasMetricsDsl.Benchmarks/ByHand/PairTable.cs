namespace KerasMetricsDsl.Benchmarks.ByHand;

/// <summary>Computes the mean IoU from a table of ten classes by ten.</summary>
internal static class PairTable
{
    /// <summary>A cell for each pair, and one for what is no class.</summary>
    public const int Slots = (Classes * Classes) + 1;

    private const int Classes = 10;

    /// <summary>The mean over the classes of their intersection over their union.</summary>
    public static double MeanIoU(ReadOnlySpan<double> table)
    {
        var (sum, seen) = (0.0, 0);
        for (var c = 0; c < Classes; c++)
        {
            double union = -table[(c * Classes) + c];
            for (var other = 0; other < Classes; other++)
                union += table[(c * Classes) + other] + table[(other * Classes) + c];
            if (union == 0)
                continue;
            sum += table[(c * Classes) + c] / union;
            seen++;
        }

        return sum / seen;
    }
}
