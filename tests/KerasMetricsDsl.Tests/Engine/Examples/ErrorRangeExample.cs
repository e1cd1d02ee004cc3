using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Examples;

// [Min] float Smallest(float yTrue, float yPred) => (yTrue - yPred)²; [Max] float Largest of the same
internal sealed class ErrorRangeExample() : ExampleMetric(new MetricLayout("error_range")
{
    Inputs = [InputLayout.Element("yTrue"), InputLayout.Element("yPred")],
    Slots = [SlotLayout.Min("Smallest"), SlotLayout.Max("Largest")],
})
{
    public override void Run<TUpdate>(TUpdate update)
    {
        update.Elements(default(SmallestKernel), slots: [0]);
        update.Elements(default(LargestKernel), slots: [1]);
    }

    private readonly struct SmallestKernel : IElementKernel<SmallestKernel>
    {
        public static int Slots => 1;
        public static Reduction Reduction => Reduction.Min;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Quad<T> Evaluate<T, TCells>(in SmallestKernel k, ref TCells at)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct
        {
            var difference = at.Float(0) - at.Float(1);
            return new(difference * difference);
        }
    }

    private readonly struct LargestKernel : IElementKernel<LargestKernel>
    {
        public static int Slots => 1;
        public static Reduction Reduction => Reduction.Max;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Quad<T> Evaluate<T, TCells>(in LargestKernel k, ref TCells at)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct
        {
            var difference = at.Float(0) - at.Float(1);
            return new(difference * difference);
        }
    }
}
