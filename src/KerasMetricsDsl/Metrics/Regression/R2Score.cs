namespace KerasMetricsDsl;

/// <summary>The coefficient of determination: <c>1 - Σ(t - p)² / Σ(t - mean(t))²</c> for each column, then aggregated. Keras: <c>R2Score</c>.</summary>
/// <remarks>
/// Both inputs have the shape [samples, outputs]. A column of constant labels gives 0, or NaN if it is predicted perfectly. With
/// <paramref name="numRegressors"/> the score is adjusted; with too few samples it falls back to the plain score. Differs from Keras: a
/// result before the first update is an <c>InvalidOperationException</c>, there an <c>AttributeError</c>.
/// </remarks>
/// <param name="classAggregation">How the scores of the columns become the result.</param>
/// <param name="numRegressors">The number of independent regressors of the adjusted score; 0 for the plain one.</param>
/// <exception cref="InvalidOperationException">The result is asked for before the first update.</exception>
[Metric(Name = "r2_score", Direction = MetricDirection.HigherIsBetter)]
public partial class R2Score(ClassAggregation classAggregation = ClassAggregation.UniformAverage, int numRegressors = 0)
{
    [Sum(PerColumn = true)] static float Labels(float yTrue) => yTrue;
    [Sum(PerColumn = true)] static float SquaredLabels(float yTrue) => yTrue * yTrue;
    [Sum(PerColumn = true)] static float Residual(float yTrue, float yPred) => (yTrue - yPred) * (yTrue - yPred);
    [Sum(PerColumn = true)] static float Count(float yTrue) => 1;
    [Sum] static float Samples(Row yTrue, [Weight] float weight) => weight != 0 ? 1 : 0;

    [Result]
    MetricValue Result(
        ReadOnlySpan<double> labels, ReadOnlySpan<double> squaredLabels, ReadOnlySpan<double> residual, ReadOnlySpan<double> count, double samples)
    {
        var spread = Determination.Spread(labels, squaredLabels, count);
        var scores = Determination.Scores(residual, spread);
        return Determination.Aggregated(scores, spread, classAggregation, score => Adjust(score, samples));
    }

    // With fewer samples than the adjustment needs, Keras falls back to the plain score.
    double Adjust(double score, double samples) => numRegressors == 0 || numRegressors >= samples - 1
        ? score
        : 1 - (1 - score) * (samples - 1) / (samples - numRegressors - 1);

    [Validate] static void CheckParameters(int numRegressors) => ArgumentOutOfRangeException.ThrowIfNegative(numRegressors);
    [Validate] static void CheckShapes(TensorShape yTrue, TensorShape yPred) => Require.Matrix(yTrue, yPred);
}
