namespace KerasMetricsDsl;

/// <summary>What <see cref="AUC"/> asks of its labels.</summary>
internal static class AUCLabels
{
    public static void Check(bool multiLabel, int? numLabels, float[]? labelWeights)
    {
        if (numLabels is { } labels) ArgumentOutOfRangeException.ThrowIfNegativeOrZero(labels, nameof(numLabels));
        Require.NonNegative(labelWeights, nameof(labelWeights));
        if (numLabels is not null && !multiLabel) throw new ArgumentException("numLabels is for multiLabel only.", nameof(numLabels));
    }

    public static void CheckColumns(TensorShape yPred, bool multiLabel, int? columns)
    {
        if (multiLabel && yPred.Rank != 2)
            throw new ArgumentException($"multiLabel needs yPred of the shape [samples, labels]; got {yPred}.", nameof(yPred));
        if (columns is { } expected && expected != yPred[yPred.Rank - 1])
            throw new ArgumentException($"yPred must have {expected} columns, one for each label; got {yPred}.", nameof(yPred));
    }
}
