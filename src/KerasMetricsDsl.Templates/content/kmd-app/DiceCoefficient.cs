using KerasMetricsDsl;

namespace KmdApp;

/// <summary>Twice the overlap of labels and predictions, divided by their total.</summary>
/// <param name="epsilon">Keeps the result finite where labels and predictions are all zero.</param>
[Metric]
public partial class DiceCoefficient(float epsilon = 1e-7f)
{
    [Sum] static float Intersection(float yTrue, float yPred) => yTrue * yPred;

    [Sum] static float Total(float yTrue, float yPred) => yTrue + yPred;

    [Result] double Result(double intersection, double total) => 2 * intersection / (total + epsilon);
}
