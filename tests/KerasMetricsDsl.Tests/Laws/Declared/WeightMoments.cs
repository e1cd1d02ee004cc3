namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>The raw sample weight: the effective sample size (Σw)² / Σw².</summary>
[Metric]
public sealed partial class WeightMoments
{
    [Sum] internal static float Total(float x, [Weight] float w) => w;
    [Sum] internal static float Squares(float x, [Weight] float w) => w * w;
    [Result] static double Result(double total, double squares) => squares == 0 ? 0 : total * total / squares;
}
