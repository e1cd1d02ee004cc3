using System.Runtime.CompilerServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Examples;

// [Histogram(nameof(numClasses), nameof(numClasses))] (int, int) Confusion(int yTrue, int yPred) => (yTrue, yPred)
internal sealed class MeanIoUExample(int numClasses) : ExampleMetric(new MetricLayout("mean_io_u")
{
    Inputs = [InputLayout.Label("yTrue"), InputLayout.Label("yPred")],
    Slots = [SlotLayout.Histogram("Confusion", [numClasses, numClasses])],
})
{
    private readonly int _numClasses = numClasses;

    public override void Run<TUpdate>(TUpdate update) => update.Buckets(new ConfusionKernel(_numClasses), slot: 0);

    private readonly struct ConfusionKernel(int numClasses) : IBucketKernel<ConfusionKernel>
    {
        private readonly int _numClasses = numClasses;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Index<T, TCells>(in ConfusionKernel k, ref TCells at, out T factor)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct
        {
            factor = default;
            var size = T.Int(k._numClasses);
            var row = at.Int(0);
            var column = at.Int(1);
            var inside = T.InRange(row, size) & T.InRange(column, size);
            return T.Select(inside, T.AddInt(T.MultiplyInt(row, size), column), T.Int(-1));
        }
    }
}

// [Histogram(2, nameof(n), PerColumnWhen = nameof(multiLabel))] (int, int) Buckets(float yTrue, float yPred)
internal sealed class AucExample(int n, bool multiLabel) : ExampleMetric(new MetricLayout("auc")
{
    Inputs = [InputLayout.Element("yTrue"), InputLayout.Element("yPred")],
    Slots = [SlotLayout.Histogram("Buckets", [2, n], perColumn: multiLabel)],
})
{
    private readonly int _n = n;

    public override void Run<TUpdate>(TUpdate update) => update.Buckets(new BucketsKernel(_n), slot: 0);

    private readonly struct BucketsKernel(int n) : IBucketKernel<BucketsKernel>
    {
        private readonly int _n = n;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Index<T, TCells>(in BucketsKernel k, ref TCells at, out T factor)
            where T : struct, ILanes<T>
            where TCells : struct, ICells<T>, allows ref struct
        {
            factor = default;
            var bucket = T.ToInt(at.Float(1) * (float)(k._n - 1));
            var inside = T.InRange(bucket, T.Int(k._n));
            return T.Select(inside, T.AddInt(bucket, T.Select(at.Float(0) != 0f, T.Int(k._n), T.Int(0))), T.Int(-1));
        }
    }
}
