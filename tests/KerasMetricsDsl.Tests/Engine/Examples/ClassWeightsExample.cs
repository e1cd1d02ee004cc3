using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Examples;

// [Sum] float Total(int yTrue, bool counts) => counts ? classWeights[yTrue] : 0;
// [Mean] float Weighed(int yTrue, bool counts, [Weight] float w) => w, which is not weighted again
internal sealed class ClassWeightsExample(params float[] classWeights) : ExampleMetric(new MetricLayout("class_weights")
{
    Inputs = [InputLayout.Label("yTrue"), InputLayout.Flag("counts")],
    Tables = ["classWeights"],
    Slots = [SlotLayout.Sum("Total"), SlotLayout.Mean("Weighed", weighted: false)],
})
{
    private readonly ConfigTable _classWeights = new(classWeights);

    public bool AllCount { get; private set; }

    public override void Run<TUpdate>(TUpdate update)
    {
        AllCount = update.All(default(CountsKernel));
        update.Elements(new TotalKernel(update.View(_classWeights)), slots: [0]);
        update.Elements(default(WeighedKernel), slots: [1]);
        GC.KeepAlive(_classWeights);
    }

    private readonly struct CountsKernel : IElementKernel<CountsKernel>
    {
        public static int Slots => 1;
        public static Reduction Reduction => Reduction.Min;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Quad<T> Evaluate<T, TCells>(in CountsKernel k, ref TCells at)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct =>
            new(at.Mask(1) & 1f);
    }

    private readonly struct TotalKernel(TableView classWeights) : IElementKernel<TotalKernel>
    {
        private readonly TableView _classWeights = classWeights;

        public static int Slots => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Quad<T> Evaluate<T, TCells>(in TotalKernel k, ref TCells at)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct =>
            new(at.Lookup(k._classWeights, at.Int(0), when: at.Mask(1)));
    }

    private readonly struct WeighedKernel : IElementKernel<WeighedKernel>
    {
        public static int Slots => 1;
        public static bool Weighted => false;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Quad<T> Evaluate<T, TCells>(in WeighedKernel k, ref TCells at)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct =>
            new(at.Weight);
    }
}
