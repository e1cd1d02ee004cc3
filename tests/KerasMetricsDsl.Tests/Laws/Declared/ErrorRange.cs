namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>Min and Max.</summary>
[Metric]
public sealed partial class ErrorRange
{
    [Min] internal static float Smallest(float yTrue, float yPred) => yTrue - yPred;
    [Max] internal static float Largest(float yTrue, float yPred) => yTrue - yPred;
    [Result] static double[] Result(double smallest, double largest) => [smallest, largest];
}
