namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>Instance methods, one calling the other, and fields computed once.</summary>
[Metric]
public sealed partial class ScaledError(double mean, double deviation)
{
    private readonly float _inverse = (float)(1 / deviation);

    [Sum] internal float Error(float yTrue, float yPred) => Distance(yTrue, yPred);
    [Sum] internal static float Count(float yTrue) => 1;
    [Result] static double Result(double error, double count) => count == 0 ? 0 : error / count;

    private float Distance(float a, float b) => MathF.Abs(Standardize(a) - Standardize(b));

    private float Standardize(float x) => (x - (float)mean) * _inverse;
}
