namespace KerasMetricsDsl.Fuzz.Sources;

/// <summary>Declarations with forms that the random ones lack.</summary>
internal static class Samples
{
    public static IReadOnlyList<string> All { get; } =
    [
        """
        using KerasMetricsDsl;
        namespace Fuzzed;
        public sealed record Summary(double Mean, double[] Cells);
        [Metric(Name = "both", Aliases = new[] { "b" }, Direction = MetricDirection.LowerIsBetter)]
        public partial class Both(float scale = 2, int classes = 3, bool wide = false, [Axis] int axis = -1)
        {
            [Mean(Mask = nameof(IsKnown))] private float Error(int yTrue, Row yPred) => yPred[yTrue] * scale;
            [Histogram(nameof(classes), 2)] private static (int, int, float) Cells(int yTrue, Row yPred) => (yTrue, yPred.ArgMax(), yPred.Max());
            [Sum(PerColumnWhen = nameof(wide))] private static bool Over(Row yPred, [Column] int column) => yPred[column] > 0.5f;
            private static bool IsKnown(int yTrue) => yTrue >= 0;
            [Result] private static Summary Result(double error, System.ReadOnlySpan<double> cells, System.ReadOnlySpan<double> over) => new(error, cells.ToArray());
            [Validate] private static void Check(TensorShape yPred, int classes) { if (yPred.Rank == 0 || classes < 1) throw new System.ArgumentException("x"); }
        }
        """,
        """
        using KerasMetricsDsl;
        namespace Fuzzed;
        [Metric]
        public partial class Bias
        {
            [RowMean] private static float Error(float yTrue, float yPred, [All(nameof(IsBinary))] bool binary) => binary ? 1 : yPred - yTrue;
            private static bool IsBinary(float yTrue) => yTrue == 0 || yTrue == 1;
        }
        [MetricSet]
        public partial class Report(float threshold = 0.5f)
        {
            public Bias Bias { get; } = new();
            public BinaryAccuracy Accuracy { get; } = new(threshold);
            public Precision Precision { get; } = new();
        }
        """,
        """
        using KerasMetricsDsl;
        public static partial class Outer
        {
            [Metric]
            public partial class Inner(float[] levels, double? cap = null, Average average = Average.Macro)
            {
                private readonly float _half = (float)(cap ?? 2) / 2;
                [Mean(Over = nameof(levels), PerColumn = true)] private bool Above(float x, float level) => x > level * _half && average == Average.Macro;
                [Sum] private float Weights(float x, [Weight] float w) => w * (cap is { } most ? (float)most : x);
                [Result] private static MetricValue Result(System.ReadOnlySpan<double> above, double weights) => above.Length == 1 ? weights : above.ToArray();
            }
        }
        """,
    ];
}
