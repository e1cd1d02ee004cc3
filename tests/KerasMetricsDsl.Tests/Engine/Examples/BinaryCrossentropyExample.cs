using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Examples;

// [Mean] float Loss(float yTrue, float yPred): a long body, so fewer chains
internal sealed class BinaryCrossentropyExample(float epsilon = 1e-7f) : ExampleMetric(new MetricLayout("binary_crossentropy")
{
    Inputs = [InputLayout.Element("yTrue"), InputLayout.Element("yPred")],
    Slots = [SlotLayout.Mean("Loss")],
})
{
    private readonly float _epsilon = epsilon;

    public override void Run<TUpdate>(TUpdate update) => update.Elements(new LossKernel(_epsilon), slots: [0]);

    private readonly struct LossKernel(float epsilon) : IElementKernel<LossKernel>
    {
        private readonly float _low = epsilon;
        private readonly float _high = 1 - epsilon;

        public static int Slots => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Quad<T> Evaluate<T, TCells>(in LossKernel k, ref TCells at)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct
        {
            var t = at.Float(0);
            var p = T.Min(T.Max(at.Float(1), k._low), k._high);
            return new(-((t * T.Log(p)) + ((1f - t) * T.Log(1f - p))));
        }
    }
}
