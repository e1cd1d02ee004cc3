namespace KerasMetricsDsl.Generators.Tests.Emission;

/// <summary>One declaration for each form that a kernel can take.</summary>
internal static class SampleMetrics
{
    public static TheoryData<string> Names => [.. Sources.Keys];

    public static IReadOnlyDictionary<string, string> Sources { get; } = new Dictionary<string, string>
    {
        ["BinaryAccuracy"] = """
            namespace Samples;
            /// <summary>How often the thresholded prediction is right.</summary>
            [Metric]
            public partial class BinaryAccuracy(float threshold = 0.5f)
            {
                [Mean] bool Correct(float yTrue, float yPred) => (yPred > threshold) == (yTrue != 0);
            }
            """,
        ["MeanSquaredError"] = """
            namespace Samples;
            [Metric]
            public sealed partial class MeanSquaredError
            {
                [RowMean] static float Error(float yTrue, float yPred) { var d = yTrue - yPred; return d * d; }
            }
            """,
        ["Dice"] = """
            namespace Samples;
            [Metric]
            public partial class Dice(float epsilon = 1e-7f)
            {
                [Sum] static float Intersection(float yTrue, float yPred) => yTrue * yPred;
                [Sum] static float Total(float yTrue, float yPred) => yTrue + yPred;
                [Result] double Result(double intersection, double total) => 2 * intersection / (total + epsilon);
            }
            """,
        ["PrecisionAt"] = """
            namespace Samples;
            [Metric]
            public partial class PrecisionAt(float[] thresholds)
            {
                [Sum(Over = nameof(thresholds))]
                static bool TruePositives(float yTrue, float yPred, float threshold) => yTrue != 0 && yPred > threshold;
                [Sum(Over = nameof(thresholds))]
                static bool FalsePositives(float yTrue, float yPred, float threshold) => yTrue == 0 && yPred > threshold;
                [Result] static double[] Result(ReadOnlySpan<double> truePositives, ReadOnlySpan<double> falsePositives)
                {
                    var result = new double[truePositives.Length];
                    for (var i = 0; i < result.Length; i++)
                        result[i] = truePositives[i] / Math.Max(1, truePositives[i] + falsePositives[i]);
                    return result;
                }
                [Validate] static void CheckThresholds(float[] thresholds)
                {
                    if (thresholds.Any(t => t < 0)) throw new ArgumentException("negative", nameof(thresholds));
                }
            }
            """,
        ["Crossentropy"] = """
            namespace Samples;
            [Metric]
            public partial class Crossentropy(bool fromLogits = false, float epsilon = 1e-7f)
            {
                [Mean] float Loss(Row yTrue, Row yPred)
                {
                    var norm = fromLogits ? yPred.LogSumExp() : yPred.Sum();
                    return -Row.Sum(yTrue, yPred, (t, p) =>
                        t * (fromLogits ? p - norm : MathF.Log(Math.Clamp(p / norm, epsilon, 1 - epsilon))));
                }
            }
            """,
        ["TopK"] = """
            namespace Samples;
            [Metric]
            public partial class TopK(int k = 5, int? ignored = null)
            {
                [Mean] bool Hit(int yTrue, Row yPred)
                {
                    if (ignored is { } skip && yTrue == skip) return true;
                    var target = yPred[yTrue];
                    return yPred.Count(p => p > target) < k;
                }
            }
            """,
        ["FScore"] = """
            namespace Samples;
            [Metric]
            public partial class FScore(float? threshold = null)
            {
                bool Chosen(Row yPred, int column) => threshold is { } t ? yPred[column] > t : yPred[column] >= yPred.Max();
                [Sum(PerColumn = true)] bool TruePositives(Row yTrue, Row yPred, [Column] int column) =>
                    yTrue[column] != 0 && Chosen(yPred, column);
                [Sum(PerColumn = true)] bool Predicted(Row yPred, [Column] int column) => Chosen(yPred, column);
                [Sum(PerColumn = true)] bool Positives(Row yTrue, [Column] int column) => yTrue[column] != 0;
                [Result] static double[] Result(ReadOnlySpan<double> truePositives, ReadOnlySpan<double> predicted, ReadOnlySpan<double> positives)
                {
                    var result = new double[truePositives.Length];
                    for (var i = 0; i < result.Length; i++)
                        result[i] = 2 * truePositives[i] / Math.Max(1, predicted[i] + positives[i]);
                    return result;
                }
            }
            """,
        ["ConfusionCells"] = """
            namespace Samples;
            [Metric]
            public partial class ConfusionCells(int numClasses)
            {
                [Histogram(nameof(numClasses), nameof(numClasses))]
                static (int, int) Confusion(int yTrue, int yPred) => (yTrue, yPred);
            }
            """,
        ["ReciprocalRank"] = """
            namespace Samples;
            [Metric]
            public partial class ReciprocalRank
            {
                [Mean] static float Value(Row yTrue, Row yPred) => Row.Max(yTrue, yPred, (t, p, i) => t / (1 + yPred.RankOf(i)));
            }
            """,
        ["WeightedHits"] = """
            namespace Samples;
            [Metric]
            public partial class WeightedHits(float[] classWeights)
            {
                [Sum] float Hits(int yTrue, Row yPred) => yPred.ArgMax() == yTrue ? classWeights[yTrue] : 0;
                [Sum] float All(int yTrue, [Weight] float w) => classWeights[yTrue] * w;
                [Result] static double Result(double hits, double all) => all > 0 ? hits / all : 0;
            }
            """,
    };
}
