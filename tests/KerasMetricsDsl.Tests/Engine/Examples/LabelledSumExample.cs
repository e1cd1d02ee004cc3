using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Examples;

// [Sum(PerColumn = true)] float Total(int yTrue, Row yPred, [Column] int column) => yTrue * yPred[column]
internal sealed class LabelledSumExample() : ExampleMetric(new MetricLayout("labelled_sum")
{
    Inputs = [InputLayout.Label("yTrue"), InputLayout.Row("yPred")],
    Slots = [SlotLayout.Sum("Total", SlotDomain.Row, perColumn: true)],
})
{
    public override void Run<TUpdate>(TUpdate update) => update.Elements(default(TotalKernel), slots: [0]);

    private readonly struct TotalKernel : IElementKernel<TotalKernel>
    {
        public static int Slots => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Quad<T> Evaluate<T, TCells>(in TotalKernel k, ref TCells at)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct =>
            new(T.ToSingle(at.Int(0)) * at.Float(1));
    }
}
