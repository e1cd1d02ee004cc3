namespace KerasMetricsDsl;

/// <summary>The mean width of predicted intervals: <c>mean(upper - lower)</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. Nothing seen: 0. A NaN makes the result NaN. A lower end above
/// the upper one counts as a negative width. Source: Khosravi et al., "Comprehensive review of neural network-based prediction intervals
/// and new advances", 2011.
/// </remarks>
[Metric]
public partial class IntervalWidth
{
    [Mean] static float Width(float lower, float upper) => upper - lower;
}
