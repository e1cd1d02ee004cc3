namespace KerasMetricsDsl.Fuzz.Declarations.Evaluation;

/// <summary>An integer that a metric reads as a float: beside another one it is compared as the integer that it is.</summary>
public readonly record struct Whole(int Value)
{
    public static implicit operator float(Whole whole) => whole.Value;

    public static bool operator <(Whole left, Whole right) => left.Value < right.Value;

    public static bool operator >(Whole left, Whole right) => left.Value > right.Value;

    public static bool operator <=(Whole left, Whole right) => left.Value <= right.Value;

    public static bool operator >=(Whole left, Whole right) => left.Value >= right.Value;
}
