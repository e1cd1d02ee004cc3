using KerasMetricsDsl.Fuzz.Execution;
using KerasMetricsDsl.Fuzz.Running;

namespace KerasMetricsDsl.Fuzz.Catalogue;

/// <summary>Bounds of areas hold the value and, where it is easily known, the exact area.</summary>
internal static class AreaCases
{
    private static readonly float[] Odd = [0.25f, 4f, 0.1f, 1f, 0.7f];

    public static string? Fault(Random random)
    {
        var count = random.Next(2, 9);
        var labels = Enumerable.Range(0, count).Select(_ => (float)random.Next(2)).ToArray();
        var scores = Enumerable.Range(0, count).Select(_ => random.OneIn(6) ? random.Pick(0f, 1f, 0.5f) : random.NextSingle()).ToArray();
        var weights = random.Next(2) == 0 ? Enumerable.Range(0, count).Select(_ => random.Pick(Odd)).ToArray() : null;
        var curve = random.Pick(AUCCurve.ROC, AUCCurve.PR, AUCCurve.PRGain, AUCCurve.PRGain);
        var metric = new AUC(random.Pick(3, 10, 200), curve);
        var batch = new Batch(count, 1, [labels, scores], [false, false]) { Weights = weights };
        batch.Feed(metric);
        var value = metric.Result();
        AreaBounds bounds;
        try
        {
            bounds = metric.Bounds();
        }
        catch (Exception error) when (Expectations.HasNoBounds(error))
        {
            return null;
        }

        var exact = curve == AUCCurve.ROC ? Exact(labels, scores, weights) : bounds.Value;
        const double Rounding = 1e-6;
        return bounds.Lower - Rounding <= Math.Min(value, exact) && Math.Max(value, exact) <= bounds.Upper + Rounding
            ? null
            : $"AUC of {curve}: value {value}, exact {exact}, bounds {bounds}\n{batch}";
    }

    // The share of pairs in order: what the area under a ROC curve of all scores is.
    private static double Exact(float[] labels, float[] scores, float[]? weights)
    {
        var (ordered, all) = (0.0, 0.0);
        for (var i = 0; i < labels.Length; i++)
        {
            for (var j = 0; j < labels.Length; j++)
            {
                if (labels[i] == 0 || labels[j] != 0)
                    continue;
                var weight = (double)(weights?[i] ?? 1) * (weights?[j] ?? 1);
                all += weight;
                ordered += weight * (scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0);
            }
        }

        return all == 0 ? 0 : ordered / all;
    }
}
