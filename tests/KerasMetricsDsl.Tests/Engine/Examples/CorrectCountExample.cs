using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Examples;

// [Sum] bool Correct(float yTrue, float yPred) => (yPred > 0.5f) == (yTrue != 0)
internal sealed class CorrectCountExample() : ExampleMetric(new MetricLayout("correct_count")
{
    Inputs = [InputLayout.Element("yTrue"), InputLayout.Element("yPred")],
    Slots = [SlotLayout.Sum("Correct")],
})
{
    public override void Run<TUpdate>(TUpdate update) => update.Elements(default(CorrectKernel), slots: [0]);

    private readonly struct CorrectKernel : IElementKernel<CorrectKernel>
    {
        public static int Slots => 1;
        public static int Masks => 0b1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Quad<T> Evaluate<T, TCells>(in CorrectKernel k, ref TCells at)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct =>
            new(~((at.Float(1) > 0.5f) ^ (at.Float(0) != 0f)));
    }
}
