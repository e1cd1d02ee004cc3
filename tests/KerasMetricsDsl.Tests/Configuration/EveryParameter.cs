namespace KerasMetricsDsl.Tests.Configuration;

/// <summary>A metric with a parameter of every type that a declaration may have.</summary>
[Metric]
internal sealed partial class EveryParameter(
    double[] required,
    long count,
    Level level,
    string label = "none",
    string? note = null,
    double scale = 0.1,
    float shift = 0.1f,
    bool flag = true,
    int? number = 3,
    long? large = null,
    float? small = null,
    double? wide = 2.5,
    bool? maybe = null,
    Level? optional = Level.VeryHigh,
    int[]? list = null,
    params float[] rest)
{
    internal (double[], long, Level, string, string?, double, float, bool) Given => (required, count, level, label, note, scale, shift, flag);

    internal (int?, long?, float?, double?, bool?, Level?, int[]?, float[]) Optional =>
        (number, large, small, wide, maybe, optional, list, rest);

    [Mean] float Value(float values) => values * (float)scale + shift;
}

public enum Level
{
    Low,
    VeryHigh,

    [ConfigWord("MIDDLE", "medium")]
    Middle,

    [ConfigWord(null)]
    Unknown,
}
