namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>A label beside a row, and an array read at the label.</summary>
[Metric]
public sealed partial class WeightedPrecision(float[] classWeights)
{
    [Sum] internal float TruePositives(int yTrue, Row yPred) => yPred.ArgMax() == yTrue ? classWeights[yTrue] : 0;
    [Sum] internal float Positives(int yTrue) => classWeights[yTrue];
    [Result] static double Result(double truePositives, double positives) => positives > 0 ? truePositives / positives : 0;
}
