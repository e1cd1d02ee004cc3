namespace KerasMetricsDsl;

/// <summary>The harmonic mean of precision and recall: <see cref="FBetaScore"/> with a beta of 1. Keras: <c>F1Score</c>.</summary>
/// <param name="average">How the scores of the classes become the result.</param>
/// <param name="threshold">Predictions above it are positive, in (0, 1]; none given: the largest of each row.</param>
public sealed class F1Score(Average average = Average.None, float? threshold = null) : FBetaScore(average, beta: 1, threshold)
{
    /// <inheritdoc/>
    public override string Name => "f1_score";
}
