namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>A lambda over two rows and the position.</summary>
[Metric]
public sealed partial class DiscountedError
{
    [Mean] internal static float Loss(Row yTrue, Row yPred) => Row.Sum(yTrue, yPred, (t, p, i) => MathF.Abs(t - p) / (i + 1));
}
