namespace KerasMetricsDsl;

/// <summary>The share of the labels' variance that the predictions explain: <c>1 - var(yTrue - yPred) / var(yTrue)</c> for each column, then aggregated.</summary>
/// <remarks>
/// Both inputs have the shape [samples, outputs]. Unlike R² a constant error costs nothing. Labels that are all equal score 1 if the error
/// is constant, else 0. Squares are summed without rounding, so that a large mean does not drown the variance; values beyond 1e18 give NaN,
/// as their squares are no float32. Nothing seen: NaN. A NaN makes its column NaN. Definition: scikit-learn's <c>explained_variance_score</c>.
/// </remarks>
/// <param name="classAggregation">How the scores of the columns become the result.</param>
/// <exception cref="InvalidOperationException">The result is asked for before the first update.</exception>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class ExplainedVariance(ClassAggregation classAggregation = ClassAggregation.UniformAverage)
{
    [Sum(PerColumn = true)] static float Count(float yTrue) => 1;
    [Min(PerColumn = true)] static float Least(float yTrue) => yTrue;
    [Max(PerColumn = true)] static float Largest(float yTrue) => yTrue;
    [Sum(PerColumn = true)] static float Labels(float yTrue, [Weight] float w) => w * yTrue;
    [Sum(PerColumn = true)] static float LabelRests(float yTrue, [Weight] float w) => ExactProduct.Rest(w, yTrue);
    [Sum(PerColumn = true)] static float Squares(float yTrue, [Weight] float w) => w * Square.Of(yTrue);
    [Sum(PerColumn = true)] static float SquareRests(float yTrue, [Weight] float w) => ExactProduct.SquareRest(w, yTrue);
    [Sum(PerColumn = true)] static float SquareLows(float yTrue, [Weight] float w) => ExactProduct.SquareLow(w, yTrue);

    [Min(PerColumn = true)] static float LeastError(float yTrue, float yPred) => yTrue - yPred;
    [Max(PerColumn = true)] static float LargestError(float yTrue, float yPred) => yTrue - yPred;
    [Sum(PerColumn = true)] static float Errors(float yTrue, float yPred, [Weight] float w) => w * (yTrue - yPred);
    [Sum(PerColumn = true)] static float ErrorRests(float yTrue, float yPred, [Weight] float w) => ExactProduct.Rest(w, yTrue - yPred);
    [Sum(PerColumn = true)] static float SquaredErrors(float yTrue, float yPred, [Weight] float w) => w * Square.Of(yTrue - yPred);
    [Sum(PerColumn = true)] static float SquaredErrorRests(float yTrue, float yPred, [Weight] float w) => ExactProduct.SquareRest(w, yTrue - yPred);
    [Sum(PerColumn = true)] static float SquaredErrorLows(float yTrue, float yPred, [Weight] float w) => ExactProduct.SquareLow(w, yTrue - yPred);

    [Result]
    MetricValue Result(
        ReadOnlySpan<double> count, ReadOnlySpan<double> least, ReadOnlySpan<double> largest, ReadOnlySpan<double> labels,
        ReadOnlySpan<double> labelRests, ReadOnlySpan<double> squares, ReadOnlySpan<double> squareRests, ReadOnlySpan<double> squareLows,
        ReadOnlySpan<double> leastError, ReadOnlySpan<double> largestError, ReadOnlySpan<double> errors, ReadOnlySpan<double> errorRests,
        ReadOnlySpan<double> squaredErrors, ReadOnlySpan<double> squaredErrorRests, ReadOnlySpan<double> squaredErrorLows) =>
        Determination.Explained(
            Moments.Spreads(count, leastError, largestError, errors, errorRests, squaredErrors, squaredErrorRests, squaredErrorLows),
            Moments.Spreads(count, least, largest, labels, labelRests, squares, squareRests, squareLows),
            classAggregation);

    [Validate] static void CheckShapes(TensorShape yTrue, TensorShape yPred) => Require.Matrix(yTrue, yPred);
}
