using KerasMetricsDsl;

namespace Report;

[MetricSet]
internal sealed partial class DiagnosisReport(float threshold = 0.5f)
{
    public BinaryAccuracy Accuracy { get; } = new(threshold);
    public BinaryCrossentropy Crossentropy { get; } = new();
    public Precision Precision { get; } = new();
    public Recall Recall { get; } = new();
    public AUC Area { get; } = new();
    public ScaledDistance Distance { get; } = new();
}

/// <summary>An element at a time, with configuration and a result.</summary>
[Metric]
internal sealed partial class ScaledDistance(float scale = 1)
{
    [Mean] float Distance(float yTrue, float yPred) => MathF.Abs(yTrue - yPred) / scale;

    [Max] static float Largest(float yTrue, float yPred) => MathF.Abs(yTrue - yPred);

    [Result] static double Result(double distance, double largest) => distance + 0.001 * largest;
}

/// <summary>A row at a time, with a function of the user's own.</summary>
[Metric]
internal sealed partial class Confidence
{
    [Mean] static float Of(int label, Row yPred) => Logarithm(yPred[label]) - Logarithm(yPred.Max());

    private static float Logarithm(float probability) => MathF.Log(MathF.Max(probability, 1e-7f));
}
