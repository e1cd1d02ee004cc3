using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Examples;

// [Mean] bool Correct(float yTrue, float yPred) => (yPred > threshold) == (yTrue != 0)
internal sealed class BinaryAccuracyExample(float threshold = 0.5f) : ExampleMetric(new MetricLayout("binary_accuracy")
{
    Inputs = [InputLayout.Element("yTrue"), InputLayout.Element("yPred")],
    Slots = [SlotLayout.Mean("Correct")],
    Configuration = $"threshold={threshold}",
})
{
    private readonly float _threshold = threshold;

    public override void Run<TUpdate>(TUpdate update) => update.Elements(new CorrectKernel(_threshold), slots: [0]);

    private readonly struct CorrectKernel(float threshold) : IElementKernel<CorrectKernel>
    {
        private readonly float _threshold = threshold;

        public static int Slots => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Quad<T> Evaluate<T, TCells>(in CorrectKernel k, ref TCells at)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct
        {
            var yTrue = at.Float(0);
            var yPred = at.Float(1);
            var correct = ~((yPred > k._threshold) ^ (yTrue != 0f));
            return new(correct & 1f);
        }
    }
}
