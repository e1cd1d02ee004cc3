using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Examples;

// [Sum(PerColumn = true)] bool TruePositives / Predicted / Positives(Row yTrue, Row yPred, [Column] int column).
// Without a threshold, the row's largest prediction counts as positive, and the kernel needs the row.
internal sealed class FBetaExample(float? threshold) : ExampleMetric(new MetricLayout("fbeta_score")
{
    Inputs = [InputLayout.Row("yTrue"), InputLayout.Row("yPred")],
    Slots =
    [
        SlotLayout.Sum("TruePositives", SlotDomain.Row, perColumn: true),
        SlotLayout.Sum("Predicted", SlotDomain.Row, perColumn: true),
        SlotLayout.Sum("Positives", SlotDomain.Row, perColumn: true),
    ],
})
{
    private readonly float? _threshold = threshold;

    public override void Run<TUpdate>(TUpdate update)
    {
        if (_threshold is { } threshold)
            update.Elements(new ThresholdKernel(threshold), slots: [0, 1, 2]);
        else
            update.Rows(default(LargestKernel), slots: [0, 1, 2]);
    }

    private readonly struct ThresholdKernel(float threshold) : IElementKernel<ThresholdKernel>
    {
        private readonly float _threshold = threshold;

        public static int Slots => 3;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Quad<T> Evaluate<T, TCells>(in ThresholdKernel k, ref TCells at)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct
        {
            var positive = at.Float(0) != 0f;
            var predicted = at.Float(1) > k._threshold;
            return new(positive & predicted & 1f, predicted & 1f, positive & 1f);
        }
    }

    private readonly struct LargestKernel : IRowKernel<LargestKernel>
    {
        public static void Step<T, TRows>(in LargestKernel k, ref TRows rows)
            where T : struct, ILanes<T>
            where TRows : struct, IRows<T>, allows ref struct
        {
            T max = float.NegativeInfinity;
            for (var c = 0; c < rows.Steps(1); c++)
                max = T.Max(max, rows.Keep(1, c, rows.At(1, c), float.NegativeInfinity));
            max = rows.FoldMax(max);
            for (var c = 0; c < rows.Steps(1); c++)
            {
                var positive = rows.At(0, c) != 0f;
                var predicted = rows.At(1, c) >= max;
                rows.AddColumn(0, c, positive & predicted & 1f);
                rows.AddColumn(1, c, predicted & 1f);
                rows.AddColumn(2, c, positive & 1f);
            }
        }
    }
}
