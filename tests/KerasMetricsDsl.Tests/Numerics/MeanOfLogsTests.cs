using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Numerics;

/// <summary>A mean of two logarithms has the bits of its formula, whatever the labels that share a step.</summary>
public class MeanOfLogsTests
{
    private static readonly float[] Hard = [0f, 1f, -0f];
    private static readonly float[] Any = [0f, 1f, -0f, 0.5f, 0.9999999f, 1e-40f, -1f, 2f, float.NaN, float.PositiveInfinity, -3e38f];
    private static readonly float[] Scores = [1e-7f, 0.5f, 0.25f, 0.9999999f, 0.99999994f, 1f - 1e-7f, float.NaN, 0.7071067f, 2e-7f];

    [Fact]
    public void Lanes512_OfAnyLabels_IsTheFormula() => Check<Lanes512>();

    [Fact]
    public void Lanes256_OfAnyLabels_IsTheFormula() => Check<Lanes256>();

    [Fact]
    public void Lanes128_OfAnyLabels_IsTheFormula() => Check<Lanes128>();

    [Fact]
    public void Lanes1_OfAnyLabels_IsTheFormula() => Check<Lanes1>();

    [Fact]
    public void Lanes256x2_OfAnyLabels_IsTheFormula() => Check<Lanes256x2>();

    [Fact]
    public void Lanes128x4_OfAnyLabels_IsTheFormula() => Check<Lanes128x4>();

    [Fact]
    public void LanesScalar_OfAnyLabels_IsTheFormula() => Check<LanesScalar>();

    private static void Check<T>() where T : struct, ILanes<T>
    {
        var random = new Random(31);
        for (var n = 0; n < 20_000; n++)
        {
            // Steps of 0 and 1 alone, and others with a few or many different labels among them.
            var soft = random.Next(3);
            float[] labels = [.. Enumerable.Range(0, 16).Select(_ => random.Next(10) < 5 * soft ? Pick(Any, random) : Pick(Hard, random))];
            float[] scores = [.. labels.Select(_ => random.Next(4) == 0 ? Pick(Scores, random) : Math.Max(random.NextSingle(), 1e-7f))];
            var (label, u) = (Sixteen.Load<T>(labels), Sixteen.Load<T>(scores));
            var v = (T)1f - u;
            Same(label * T.Log(u) + ((T)1f - label) * T.Log(v), T.MeanOfLogs(label, u, v), labels, scores);
            Same(label * T.Log(v) + ((T)1f - label) * T.Log(u), T.MeanOfLogs(label, v, u), labels, scores);
        }
    }

    private static void Same<T>(T formula, T mean, float[] labels, float[] scores) where T : struct, ILanes<T>
    {
        var (expected, actual) = (Sixteen.Bits(formula), Sixteen.Bits(mean));
        for (var i = 0; i < T.Count; i++)
            Assert.True(expected[i] == actual[i], $"label {labels[i]:R}, score {scores[i]:R}: {actual[i]:x8}, formula {expected[i]:x8}");
    }

    private static float Pick(float[] values, Random random) => values[random.Next(values.Length)];
}
