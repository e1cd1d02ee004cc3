using KerasMetricsDsl;
using KerasMetricsDsl.Gpu;

float[] labels = [0, 1, 1, 0], predictions = [0.1f, 0.8f, 0.6f, 0.7f];
using var gpu = GpuContext.Create(GpuKind.Cpu);
using var hits = new Hits().On(gpu);
hits.UpdateState(new MetricBatch(labels, predictions));
Console.WriteLine(hits.Result());

[Metric]
public partial class Hits(float threshold = 0.5f)
{
    [Mean] float Hit(float yTrue, float yPred) => (yPred > threshold) == (yTrue > 0) ? 1 : 0;
}
