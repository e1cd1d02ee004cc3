namespace KerasMetricsDsl;

/// <summary>The weighted sum of the values: <c>Σ w·x</c>. Keras: <c>Sum</c>.</summary>
/// <remarks>One input, <c>values</c>, of any shape. Nothing seen: 0. A NaN makes the result NaN, also under a weight of 0.</remarks>
[Metric]
public partial class Sum
{
    [Sum] static float Value(float values) => values;
}
