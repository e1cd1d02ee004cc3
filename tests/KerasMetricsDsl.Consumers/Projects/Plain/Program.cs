using KerasMetricsDsl;

// No using of System: nothing generated may count on one.
[Metric]
public partial class Hits(float threshold = 0.5f)
{
    [Mean]
    float Hit(float yTrue, float yPred)
    {
        return (yPred > threshold) == (yTrue > 0) ? 1 : 0;
    }
}

[MetricSet]
public partial class Scores
{
    public Hits Hits { get; } = new Hits();
    public MeanSquaredError Error { get; } = new MeanSquaredError();
}

public static class Program
{
    public static void Main()
    {
        var scores = new Scores();
        scores.UpdateState(new float[] { 0, 1, 1, 0 }, new float[] { 0.25f, 0.75f, 0.75f, 0.75f });
        foreach (var pair in scores.GetResults())
            System.Console.WriteLine(pair.Key + " " + pair.Value);
    }
}
