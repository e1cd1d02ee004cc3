namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>One sum for each entry and column.</summary>
[Metric]
public sealed partial class ColumnHitsAt(float[] levels)
{
    private readonly float[] _levels = levels;

    [Sum(Over = nameof(_levels), PerColumn = true)] internal static bool Hit(float yTrue, float yPred, float level) => yTrue != 0 && yPred > level;
    [Sum(PerColumn = true)] internal static bool Positive(float yTrue) => yTrue != 0;
    [Result]
    static double[] Result(ReadOnlySpan<double> hit, ReadOnlySpan<double> positive)
    {
        var recall = new double[hit.Length];
        for (var i = 0; i < recall.Length; i++)
            recall[i] = positive[i % positive.Length] == 0 ? 0 : hit[i] / positive[i % positive.Length];
        return recall;
    }
}
