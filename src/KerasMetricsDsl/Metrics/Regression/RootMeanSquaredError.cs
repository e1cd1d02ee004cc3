namespace KerasMetricsDsl;

/// <summary><c>sqrt(mean((yTrue - yPred)²))</c>. Keras: <c>RootMeanSquaredError</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1; every element is averaged, without a row first.
/// Nothing seen: 0. A NaN, or weights that sum to less than 0, make the result NaN.
/// </remarks>
[Metric(Direction = MetricDirection.LowerIsBetter)]
public partial class RootMeanSquaredError
{
    [Mean] static float SquaredError(float yTrue, float yPred) => Square.Of(yPred - yTrue);
    [Result] static double Result(double squaredError) => Math.Sqrt(squaredError);
}
