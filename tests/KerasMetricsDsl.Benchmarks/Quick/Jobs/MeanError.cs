namespace KerasMetricsDsl.Benchmarks.Quick.Jobs;

/// <summary>The mean of the errors, p − t: a metric of a user's own.</summary>
[Metric]
public partial class MeanError
{
    [RowMean] static float Error(float yTrue, float yPred) => yPred - yTrue;
}
