namespace KerasMetricsDsl;

/// <summary>The share of the labels' variance that the predictions explain: <c>1 - var(yTrue - yPred) / var(yTrue)</c> for each column, then aggregated.</summary>
/// <remarks>
/// Both inputs have the shape [samples, outputs]. Unlike R² a constant error costs nothing. Labels that are all equal score 1 if the error
/// is constant, else 0. Squares are summed exactly, so that a large mean does not drown the variance. Nothing seen: 1. A NaN makes its
/// column NaN. Definition: scikit-learn's <c>explained_variance_score</c>.
/// </remarks>
/// <param name="classAggregation">How the scores of the columns become the result.</param>
/// <exception cref="InvalidOperationException">The result is asked for before the first update.</exception>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class ExplainedVariance(ClassAggregation classAggregation = ClassAggregation.UniformAverage)
{
    [Sum(PerColumn = true)] static float Labels(float yTrue) => yTrue;
    [Sum(PerColumn = true)] static float SquaredLabels(float yTrue) => yTrue * yTrue;
    [Sum(PerColumn = true)] static float LabelRests(float yTrue) => Moments.SquareRest(yTrue);
    [Sum(PerColumn = true)] static float Errors(float yTrue, float yPred) => yTrue - yPred;
    [Sum(PerColumn = true)] static float SquaredErrors(float yTrue, float yPred) => (yTrue - yPred) * (yTrue - yPred);
    [Sum(PerColumn = true)] static float ErrorRests(float yTrue, float yPred) => Moments.SquareRest(yTrue - yPred);
    [Sum(PerColumn = true)] static float Count(float yTrue) => 1;

    [Result]
    MetricValue Result(
        ReadOnlySpan<double> labels, ReadOnlySpan<double> squaredLabels, ReadOnlySpan<double> labelRests, ReadOnlySpan<double> errors,
        ReadOnlySpan<double> squaredErrors, ReadOnlySpan<double> errorRests, ReadOnlySpan<double> count) =>
        Moments.Explained(
            Moments.Spread(errors, squaredErrors, errorRests, count), Moments.Spread(labels, squaredLabels, labelRests, count), classAggregation);

    [Validate] static void CheckShapes(TensorShape yTrue, TensorShape yPred) => Require.Matrix(yTrue, yPred);
}
