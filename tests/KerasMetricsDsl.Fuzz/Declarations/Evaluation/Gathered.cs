namespace KerasMetricsDsl.Fuzz.Declarations.Evaluation;

/// <summary>A number of a result, with the size of what was added up to it: the measure of its rounding.</summary>
/// <param name="Value">The number.</param>
/// <param name="Scale">The sum of the absolute values.</param>
/// <param name="Tolerance">The largest error, relative to the scale.</param>
internal readonly record struct Gathered(double Value, double Scale, double Tolerance)
{
    public bool IsNear(double actual) => Value.Equals(actual) || Math.Abs(Value - actual) <= Tolerance * Math.Max(Scale, Math.Abs(Value));
}
