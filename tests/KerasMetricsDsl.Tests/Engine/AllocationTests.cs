using KerasMetricsDsl.Tests.Engine.Examples;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Tests.Engine;

[Collection(EngineSettings.Name)]
public sealed class AllocationTests
{
    [Theory]
    [InlineData(32)]
    [InlineData(5000)]
    [InlineData(400_000)]
    public void Update_OnceWarm_AllocatesNothing(int n)
    {
        float[] yTrue = Samples.Labels(n), yPred = Samples.Values(n), weights = Samples.Values(n / 4, seed: 9);
        double[] doubles = Array.ConvertAll(yPred, value => (double)value);
        var mask = Samples.Mask(n);
        int[] labels = Samples.Classes(n / 4, 4);
        AllocatesNothing(new SquaredErrorExample(), metric => metric.Update(yTrue, yPred));
        AllocatesNothing(new BinaryCrossentropyExample(), metric => metric.Update(yTrue, doubles, mask: mask));
        AllocatesNothing(new PrecisionExample(0.1f, 0.9f), metric => metric.Update(yTrue, yPred, yPred, mask));
        AllocatesNothing(new AucExample(200, multiLabel: false), metric => metric.Update(yTrue, yPred));
        AllocatesNothing(new FBetaExample(0.5f), metric => metric.Update(Rows(yTrue), Rows(yPred), weights));
        AllocatesNothing(new FBetaExample(null), metric => metric.Update(Rows(yTrue), Rows(yPred), weights));
        AllocatesNothing(new SparseCategoricalCrossentropyExample(), metric => metric.Update(labels, yPred, weights));
        AllocatesNothing(new CategoricalCrossentropyExample(axes: [0]), metric => metric.Update(Rows(yTrue), Rows(yPred)));
    }

    private static void AllocatesNothing(ExampleMetric metric, Action<ExampleMetric> update) => Allocations.AreNone(() =>
    {
        update(metric);
        metric.State.Reset();
        update(metric);
    });

    private static MetricInput Rows(ReadOnlySpan<float> data) => MetricInput.Rows(data, 4);
}
