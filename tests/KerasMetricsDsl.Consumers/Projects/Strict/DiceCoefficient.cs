using KerasMetricsDsl;

namespace Strict;

/// <summary>Twice the overlap of labels and predictions, divided by their total.</summary>
/// <param name="epsilon">Keeps the result finite.</param>
[Metric]
public partial class DiceCoefficient(float epsilon = 1e-7f)
{
    [Sum]
    private static float Intersection(float yTrue, float yPred) => yTrue * yPred;

    [Sum]
    private static float Total(float yTrue, float yPred) => yTrue + yPred;

    [Result]
    private double Result(double intersection, double total) => 2 * intersection / (total + epsilon);
}
