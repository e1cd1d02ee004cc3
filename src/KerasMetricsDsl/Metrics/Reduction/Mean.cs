namespace KerasMetricsDsl;

/// <summary>The weighted mean of the values: <c>Σ w·x / Σ w</c>. Keras: <c>Mean</c>.</summary>
/// <remarks>
/// One input, <c>values</c>, of any shape. Values of rank 2 or more are averaged over all axes but the first, then over samples.
/// Nothing seen: 0. A NaN makes the result NaN, also under a weight of 0.
/// </remarks>
[Metric]
public partial class Mean
{
    [Mean] static float Value(float values) => values;
}
