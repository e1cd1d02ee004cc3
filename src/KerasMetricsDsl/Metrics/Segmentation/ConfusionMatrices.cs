using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl;

/// <summary>What the IoU family reads off a confusion matrix, labels in rows and predictions in columns.</summary>
internal static class ConfusionMatrices
{
    // Keras's bound below which a class counts as never seen.
    private const double Absent = 1e-9;

    public static double MeanIoU(ReadOnlySpan<double> confusion, int classes, ReadOnlySpan<int> targets)
    {
        var sum = 0.0;
        var seen = 0;
        foreach (var target in targets)
        {
            var hits = confusion[target * classes + target];
            var union = -hits;
            for (var other = 0; other < classes; other++) union += confusion[target * classes + other] + confusion[other * classes + target];
            if (union <= Absent) continue;
            sum += hits / (union + KerasDefaults.Epsilon);
            seen++;
        }

        return sum / (seen + KerasDefaults.Epsilon);
    }

    /// <summary>The ids of all classes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    /// <exception cref="ArgumentException">There are so many that no metric may hold their confusion matrix.</exception>
    public static int[] EveryClass(int numClasses)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(numClasses);
        StateSize.Check("mean_io_u", "Confusion", [numClasses, numClasses]);
        return [.. Enumerable.Range(0, numClasses)];
    }

    public static void CheckTargets(int classes, ReadOnlySpan<int> targets)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(classes, "numClasses");
        foreach (var target in targets)
        {
            if (target < 0 || target >= classes)
                throw new ArgumentOutOfRangeException(nameof(targets), target, $"A target class id must be in [0, {classes}).");
        }
    }
}
