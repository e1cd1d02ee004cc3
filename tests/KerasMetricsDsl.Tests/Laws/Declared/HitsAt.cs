namespace KerasMetricsDsl.Tests.Laws.Declared;

/// <summary>One mean for each entry of an array.</summary>
[Metric]
public sealed partial class HitsAt(float[] levels)
{
    private readonly float[] _levels = levels;

    [Mean(Over = nameof(_levels))] internal static bool Hit(float yTrue, float yPred, float level) => (yTrue != 0) == (yPred >= level);
}
