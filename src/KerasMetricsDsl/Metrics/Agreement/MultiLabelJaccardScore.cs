namespace KerasMetricsDsl;

/// <summary>Intersection over union of labels and predictions of each column, <c>hits / (labels + predictions - hits)</c>, then averaged.</summary>
/// <remarks>
/// Both inputs have the shape [samples, labels]; any label or prediction other than 0 is set. Before the first update a list of scores is
/// empty. A NaN is set; under a threshold a NaN prediction is not. Definition: scikit-learn's <c>jaccard_score</c> of label indicators.
/// </remarks>
/// <param name="average">How the scores of the columns become the result.</param>
/// <param name="threshold">Predictions above it are set, others not; none given: predictions are labels.</param>
/// <param name="absentClass">The score of a column that is neither labelled nor predicted.</param>
/// <param name="zeroDivision">The result of an average over nothing.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class MultiLabelJaccardScore(
    Average average = Average.None, float? threshold = null, AbsentClass absentClass = AbsentClass.Skip,
    ZeroDivision zeroDivision = ZeroDivision.Zero)
{
    [Sum(PerColumn = true)] bool Hits(float yTrue, float yPred) => yTrue != 0 && IsPredicted(yPred);
    [Sum(PerColumn = true)] static bool Labels(float yTrue) => yTrue != 0;
    [Sum(PerColumn = true)] bool Predictions(float yPred) => IsPredicted(yPred);

    [Result]
    MetricValue Result(ReadOnlySpan<double> hits, ReadOnlySpan<double> labels, ReadOnlySpan<double> predictions) =>
        new ClassScores(average, absentClass, zeroDivision).OfUnions(new(hits.ToArray(), labels.ToArray(), predictions.ToArray()));

    bool IsPredicted(float yPred) => threshold is { } above ? yPred > above : yPred != 0;

    [Validate] static void CheckShapes(TensorShape yTrue, TensorShape yPred) => Require.Matrix(yTrue, yPred);

    [Validate] static void CheckParameters(float? threshold) => Require.Number(threshold, nameof(threshold));
}
