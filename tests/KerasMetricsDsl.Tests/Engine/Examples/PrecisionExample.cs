using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Examples;

// [Sum(Over = nameof(thresholds))] bool TruePositives / FalsePositives(float yTrue, float yPred, float threshold)
internal sealed class PrecisionExample(params float[] thresholds) : ExampleMetric(new MetricLayout("precision")
{
    Inputs = [InputLayout.Element("yTrue"), InputLayout.Element("yPred")],
    Slots =
    [
        SlotLayout.Sum("TruePositives", entries: thresholds.Length),
        SlotLayout.Sum("FalsePositives", entries: thresholds.Length),
    ],
})
{
    private readonly ConfigTable _thresholds = new(thresholds);

    public override void Run<TUpdate>(TUpdate update) => update.Elements(default(ConfusionKernel), slots: [0, 1], over: _thresholds);

    private readonly struct ConfusionKernel : IElementKernel<ConfusionKernel>
    {
        public static int Slots => 2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Quad<T> Evaluate<T, TCells>(in ConfusionKernel k, ref TCells at)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct
        {
            var positive = at.Float(0) != 0f;
            var predicted = at.Float(1) > at.Entry;
            return new(positive & predicted & 1f, ~positive & predicted & 1f);
        }
    }
}
