namespace KerasMetricsDsl;

/// <summary>The share of predicted positives that are labelled positive: <c>truePositives / (truePositives + falsePositives)</c>. Keras: <c>Precision</c>.</summary>
/// <remarks>
/// Both inputs have the same shape, up to one trailing axis of length 1. One threshold gives a number, several a list. With
/// <paramref name="topK"/> only the k largest predictions of a row (the last axis) can be positive, ties going to the lowest index.
/// Nothing counted: 0. A NaN prediction is never positive. Differs from Keras: a single threshold is a list of one number.
/// </remarks>
/// <param name="thresholds">Thresholds in [0, 1]; none given: ½, or no threshold with <paramref name="topK"/>.</param>
/// <param name="topK">How many of the largest predictions of a row can be positive; none given: all.</param>
/// <param name="classId">The only column that is counted; none given: all.</param>
[Metric(Direction = MetricDirection.HigherIsBetter)]
public partial class Precision(float[]? thresholds = null, int? topK = null, int? classId = null)
{
    private readonly float[] _cutoffs = Cutoffs.For(thresholds, ifNoneGiven: topK is null ? 0.5f : float.NegativeInfinity);
    private readonly float _scale = Cutoffs.ScaleOf(thresholds);

    [Sum(Over = nameof(_cutoffs))]
    bool TruePositives(Row yTrue, Row yPred, [Column] int column, float cutoff) =>
        yTrue[column] != 0 && IsPredicted(yPred, column, cutoff);

    [Sum(Over = nameof(_cutoffs))]
    bool FalsePositives(Row yTrue, Row yPred, [Column] int column, float cutoff) =>
        yTrue[column] == 0 && IsPredicted(yPred, column, cutoff);

    [Result]
    static MetricValue Result(ReadOnlySpan<double> truePositives, ReadOnlySpan<double> falsePositives) =>
        Thresholds.Ratio(truePositives, falsePositives);

    bool IsPredicted(Row yPred, int column, float cutoff) =>
        IsCounted(column) && (topK is not { } k || yPred.RankOf(column) < k) && Cutoffs.IsAbove(yPred[column], cutoff, _scale);

    bool IsCounted(int column) => classId is not { } id || column == id;

    [Validate] static void CheckParameters(int? topK, int? classId) => Require.Selection(topK, classId);
    [Validate] static void CheckColumn(TensorShape yPred, int? classId) => Require.Column(classId, yPred);
}
