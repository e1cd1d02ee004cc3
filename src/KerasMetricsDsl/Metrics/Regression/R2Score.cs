namespace KerasMetricsDsl;

/// <summary>The coefficient of determination: <c>1 - Σ(t - p)² / Σ(t - mean(t))²</c> for each column, then aggregated. Keras: <c>R2Score</c>.</summary>
/// <remarks>
/// Both inputs have the shape [samples, outputs]. A column of constant labels gives 0, or NaN if it is predicted perfectly. With
/// <paramref name="numRegressors"/> the score is adjusted; with too few samples it falls back to the plain score. Labels beyond 1e18 give
/// NaN: their squares are no float32. Differs from Keras: squares of labels are summed without rounding, so that a large mean does not drown
/// their variance and constant labels are found exactly, where Keras's float32 sums give arbitrary scores; a result before the first update
/// is an <c>InvalidOperationException</c>, there an <c>AttributeError</c>.
/// </remarks>
/// <param name="classAggregation">How the scores of the columns become the result.</param>
/// <param name="numRegressors">The number of independent regressors of the adjusted score; 0 for the plain one.</param>
/// <exception cref="InvalidOperationException">The result is asked for before the first update.</exception>
[Metric(Name = "r2_score", Direction = MetricDirection.HigherIsBetter)]
public partial class R2Score(ClassAggregation classAggregation = ClassAggregation.UniformAverage, int numRegressors = 0)
{
    [Sum(PerColumn = true)] static float Count(float yTrue) => 1;
    [Min(PerColumn = true)] static float Least(float yTrue) => yTrue;
    [Max(PerColumn = true)] static float Largest(float yTrue) => yTrue;
    [Sum(PerColumn = true)] static float Labels(float yTrue, [Weight] float w) => w * yTrue;
    [Sum(PerColumn = true)] static float LabelRests(float yTrue, [Weight] float w) => ExactProduct.Rest(w, yTrue);
    [Sum(PerColumn = true)] static float Squares(float yTrue, [Weight] float w) => w * Square.Of(yTrue);
    [Sum(PerColumn = true)] static float SquareRests(float yTrue, [Weight] float w) => ExactProduct.SquareRest(w, yTrue);
    [Sum(PerColumn = true)] static float SquareLows(float yTrue, [Weight] float w) => ExactProduct.SquareLow(w, yTrue);
    [Sum(PerColumn = true)] static float Residual(float yTrue, float yPred) => Square.Of(yTrue - yPred);
    [Sum] static float Samples(Row yTrue, [Weight] float weight) => weight != 0 ? 1 : 0;

    [Result]
    MetricValue Result(
        ReadOnlySpan<double> count, ReadOnlySpan<double> least, ReadOnlySpan<double> largest, ReadOnlySpan<double> labels,
        ReadOnlySpan<double> labelRests, ReadOnlySpan<double> squares, ReadOnlySpan<double> squareRests, ReadOnlySpan<double> squareLows,
        ReadOnlySpan<double> residual, double samples)
    {
        var spreads = Moments.Spreads(count, least, largest, labels, labelRests, squares, squareRests, squareLows);
        return Determination.Aggregated(residual, spreads, classAggregation, score => Adjust(score, samples));
    }

    // With fewer samples than the adjustment needs, Keras falls back to the plain score.
    double Adjust(double score, double samples) => numRegressors == 0 || numRegressors >= samples - 1
        ? score
        : 1 - (1 - score) * (samples - 1) / (samples - numRegressors - 1);

    [Validate] static void CheckParameters(int numRegressors) => ArgumentOutOfRangeException.ThrowIfNegative(numRegressors);
    [Validate] static void CheckShapes(TensorShape yTrue, TensorShape yPred) => Require.Matrix(yTrue, yPred);
}
