using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Examples;

// [RowMean] float Error(float yTrue, float yPred), or [Mean], [Sum], … of the same
internal sealed class SquaredErrorExample(SlotLayout slot, int[]? axes, bool sameShape = false)
    : ExampleMetric(new MetricLayout("squared_error")
    {
        Inputs = [InputLayout.Element("yTrue"), InputLayout.Element("yPred")],
        Slots = [slot],
        Axes = axes,
        SameShape = sameShape,
    })
{
    public SquaredErrorExample()
        : this(SlotLayout.RowMean("Error"))
    {
    }

    public SquaredErrorExample(SlotLayout slot)
        : this(slot, [-1])
    {
    }

    public override void Run<TUpdate>(TUpdate update) => update.Elements(default(ErrorKernel), slots: [0]);

    private readonly struct ErrorKernel : IElementKernel<ErrorKernel>
    {
        public static int Slots => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Quad<T> Evaluate<T, TCells>(in ErrorKernel k, ref TCells at)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct
        {
            var difference = at.Float(0) - at.Float(1);
            return new(difference * difference);
        }
    }
}
