#:package KerasMetricsDsl@PACKAGE_VERSION

using KerasMetricsDsl;

float[] labels = [0, 1, 1, 0], predictions = [0.1f, 0.8f, 0.6f, 0.3f];
Console.WriteLine(Hits.Compute(labels, predictions));

[Metric]
public partial class Hits(float threshold = 0.5f)
{
    [Mean] float Hit(float yTrue, float yPred) => (yPred > threshold) == (yTrue > 0) ? 1 : 0;
}
