namespace KerasMetricsDsl;

/// <summary>Checks of arguments and shapes that several metrics share.</summary>
internal static class Require
{
    public static void Matrix(TensorShape yTrue, TensorShape yPred)
    {
        if (yTrue.Rank != 2 || yPred.Rank != 2)
            throw new ArgumentException($"yTrue and yPred must have the shape [samples, outputs]; got {yTrue} and {yPred}.");
    }

    public static void Column(int? classId, TensorShape yPred)
    {
        if (classId is not { } column) return;
        if (yPred.Rank < 2)
            throw new ArgumentException($"classId needs yPred of the shape [samples, classes]; got {yPred}.", nameof(yPred));
        if (column < 0 || column >= yPred[yPred.Rank - 1])
            throw new ArgumentException($"classId {column} is no column of yPred, which has the shape {yPred}.", nameof(yPred));
    }

    public static void Fraction(float value, string argument)
    {
        if (!(value >= 0 && value <= 1))
            throw new ArgumentOutOfRangeException(argument, value, $"{argument} must be in [0, 1].");
    }

    public static void PositiveFraction(float value, string argument)
    {
        if (!(value > 0 && value <= 1))
            throw new ArgumentOutOfRangeException(argument, value, $"{argument} must be in (0, 1].");
    }

    /// <summary>A number that is no NaN: what scores are compared with.</summary>
    public static void Number(float? value, string argument)
    {
        if (value is { } number && float.IsNaN(number))
            throw new ArgumentOutOfRangeException(argument, value, $"{argument} must be a number; got NaN.");
    }

    public static void NonNegative(float value, string argument)
    {
        if (!(value >= 0 && float.IsFinite(value)))
            throw new ArgumentOutOfRangeException(argument, value, $"{argument} must be a finite number, 0 or above.");
    }

    public static void NonNegative(float[]? values, string argument)
    {
        foreach (var value in values ?? []) NonNegative(value, argument);
    }

    public static void Positive(float value, string argument)
    {
        if (!(value > 0 && float.IsFinite(value)))
            throw new ArgumentOutOfRangeException(argument, value, $"{argument} must be a finite number above 0.");
    }

    /// <summary>Which columns of a row count, where an argument says so.</summary>
    public static void Selection(int? topK, int? classId)
    {
        if (topK is { } count) ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count, nameof(topK));
        if (classId is { } column) ArgumentOutOfRangeException.ThrowIfNegative(column, nameof(classId));
    }

    /// <summary>A threshold of probabilities or logits: nothing that is a probability is above more than 1.</summary>
    public static void AtMostOne(float value, string argument)
    {
        if (!(value <= 1 && float.IsFinite(value)))
            throw new ArgumentOutOfRangeException(argument, value, $"{argument} must be a finite number of at most 1.");
    }

    public static void Fractions(float[]? values, string argument)
    {
        foreach (var value in values ?? []) Fraction(value, argument);
    }
}
