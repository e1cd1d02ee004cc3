using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Examples;

// [Mean] float Loss(Row yTrue, Row yPred), with labels instead of rows when sparse
internal sealed class CategoricalCrossentropyExample(float epsilon = 1e-7f, params int[] axes)
    : ExampleMetric(new MetricLayout("categorical_crossentropy")
    {
        Inputs = [InputLayout.Row("yTrue"), InputLayout.Row("yPred")],
        Slots = [SlotLayout.Mean("Loss", SlotDomain.Row)],
        Axes = axes,
    })
{
    private readonly float _epsilon = epsilon;

    public override void Run<TUpdate>(TUpdate update) => update.Rows(new LossKernel(_epsilon), slots: [0]);

    private readonly struct LossKernel(float epsilon) : IRowKernel<LossKernel>
    {
        private readonly float _epsilon = epsilon;
        private readonly float _oneMinusEpsilon = 1 - epsilon;

        public static void Step<T, TRows>(in LossKernel k, ref TRows rows)
            where T : struct, ILanes<T>
            where TRows : struct, IRows<T>, allows ref struct
        {
            var sum = default(RowSum<T>);
            for (var c = 0; c < rows.Steps(1); c++)
                sum.Add(rows.Keep(1, c, rows.At(1, c), 0f));
            var total = rows.Fold(ref sum);
            var loss = default(RowSum<T>);
            for (var c = 0; c < rows.Steps(0); c++)
            {
                var t = rows.At(0, c);
                var p = rows.At(1, c);
                loss.Add(rows.Keep(0, c, -t * T.Log(T.Min(T.Max(p / total, k._epsilon), k._oneMinusEpsilon)), 0f));
            }
            rows.Add(0, rows.Fold(ref loss));
        }
    }
}

internal sealed class SparseCategoricalCrossentropyExample() : ExampleMetric(new MetricLayout("sparse_categorical_crossentropy")
{
    Inputs = [InputLayout.Label("yTrue"), InputLayout.Row("yPred")],
    Slots = [SlotLayout.Mean("Loss", SlotDomain.Row)],
})
{
    public override void Run<TUpdate>(TUpdate update) => update.Rows(default(LossKernel), slots: [0]);

    private readonly struct LossKernel : IRowKernel<LossKernel>
    {
        public static void Step<T, TRows>(in LossKernel k, ref TRows rows)
            where T : struct, ILanes<T>
            where TRows : struct, IRows<T>, allows ref struct =>
            rows.Add(0, -T.Log(rows.Pick(1, rows.Label(0), when: T.Mask(true))));
    }
}
