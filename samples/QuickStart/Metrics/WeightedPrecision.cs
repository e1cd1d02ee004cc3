using KerasMetricsDsl;

namespace QuickStart;

/// <summary>The share of samples whose most probable class is right, each sample weighted by its class.</summary>
[Metric]
public partial class WeightedPrecision(float[] classWeights)
{
    [Sum] float TruePositives(int yTrue, Row yPred) => yPred.ArgMax() == yTrue ? classWeights[yTrue] : 0;
    [Sum] float Positives(int yTrue) => classWeights[yTrue];
    [Result] static double Result(double truePositives, double positives) => positives > 0 ? truePositives / positives : 0;
}
