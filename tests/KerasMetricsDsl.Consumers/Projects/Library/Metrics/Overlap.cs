using KerasMetricsDsl;

namespace Company.Metrics;

[Metric]
internal sealed partial class Overlap
{
    [Sum] static float Common(float yTrue, float yPred) => yTrue * yPred;

    [Sum] static float Either(float yTrue, float yPred) => yTrue + yPred - yTrue * yPred;

    [Result] static double Result(double common, double either) => common / either;
}
