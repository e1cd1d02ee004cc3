namespace KerasMetricsDsl.Fuzz.Declarations.Evaluation;

/// <summary>A number of a result, with the size of what was added up to it: the measure of its rounding.</summary>
internal readonly record struct Gathered(double Value, double Scale, bool IsApproximate);
