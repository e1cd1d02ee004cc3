using KerasMetricsDsl;

namespace QuickStart;

/// <summary>Twice the overlap of labels and predictions, divided by their total.</summary>
[Metric]
public partial class DiceCoefficient(float epsilon = 1e-7f)
{
    [Sum] static float Intersection(float yTrue, float yPred) => yTrue * yPred;
    [Sum] static float Total(float yTrue, float yPred) => yTrue + yPred;
    [Result] double Result(double intersection, double total) => 2 * intersection / (total + epsilon);
}
