using Company.Metrics;
using KerasMetricsDsl;

float[] labels = [0, 1, 1, 0], predictions = [0, 1, 0, 1];

var quality = new Quality();
quality.Add(labels, predictions);
Console.WriteLine($"overlap {quality.Value:F4}");

var both = new Both();
both.UpdateState(labels, predictions);
Console.WriteLine($"overlap {both.Result().Overlap:F4}, difference {both.Result().Difference:F4}");

[Metric]
internal sealed partial class Difference
{
    [Mean] static float Absolute(float yTrue, float yPred) => MathF.Abs(yTrue - yPred);
}

[MetricSet]
internal sealed partial class Both
{
    public Overlap Overlap { get; } = new();
    public Difference Difference { get; } = new();
}
