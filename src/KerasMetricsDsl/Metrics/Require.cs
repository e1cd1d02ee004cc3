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

    public static void Fractions(float[]? values, string argument)
    {
        foreach (var value in values ?? []) Fraction(value, argument);
    }
}
