namespace KerasMetricsDsl;

/// <summary><c>(1 + β²)·precision·recall / (β²·precision + recall)</c> for each class, then averaged. Keras: <c>FBetaScore</c>.</summary>
/// <remarks>
/// Both inputs have the shape [samples, classes]. Without a threshold every prediction equal to the largest of its row is positive, if
/// its magnitude exceeds 1e-9. 1e-7 is added to every denominator, so a class never seen scores 0. Differs from Keras: a result before
/// the first update is an <c>InvalidOperationException</c>, there an <c>AttributeError</c>.
/// </remarks>
/// <param name="average">How the scores of the classes become the result.</param>
/// <param name="beta">The weight of recall against precision; above 0.</param>
/// <param name="threshold">Predictions above it are positive, in (0, 1]; none given: the largest of each row.</param>
/// <exception cref="InvalidOperationException">The result is asked for before the first update.</exception>
[Metric(Name = "fbeta_score", Direction = MetricDirection.HigherIsBetter)]
public partial class FBetaScore(Average average = Average.None, float beta = 1, float? threshold = null)
{
    [Sum(PerColumn = true)] float TruePositives(Row yTrue, Row yPred, [Column] int column) => IsPredicted(yPred, column) ? yTrue[column] : 0;
    [Sum(PerColumn = true)] float FalsePositives(Row yTrue, Row yPred, [Column] int column) => IsPredicted(yPred, column) ? 1 - yTrue[column] : 0;
    [Sum(PerColumn = true)] float FalseNegatives(Row yTrue, Row yPred, [Column] int column) => IsPredicted(yPred, column) ? 0 : yTrue[column];
    [Sum(PerColumn = true)] static float IntermediateWeights(Row yTrue, [Column] int column) => yTrue[column];

    [Result]
    MetricValue Result(
        ReadOnlySpan<double> truePositives, ReadOnlySpan<double> falsePositives, ReadOnlySpan<double> falseNegatives,
        ReadOnlySpan<double> intermediateWeights) =>
        new FBeta(beta).Averaged(average, truePositives, falsePositives, falseNegatives, intermediateWeights);

    bool IsPredicted(Row yPred, int column) => threshold is { } above
        ? yPred[column] > above
        : yPred[column] >= yPred.Max() && MathF.Abs(yPred[column]) > 1e-9f;

    [Validate]
    static void CheckParameters(float beta, float? threshold)
    {
        Require.Positive(beta, nameof(beta));
        Require.PositiveFraction(threshold ?? 1, nameof(threshold));
    }

    [Validate] static void CheckShapes(TensorShape yTrue, TensorShape yPred) => Require.Matrix(yTrue, yPred);
}
