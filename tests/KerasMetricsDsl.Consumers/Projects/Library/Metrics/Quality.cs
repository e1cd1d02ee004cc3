namespace Company.Metrics;

/// <summary>What the library offers: its metrics are its own matter.</summary>
public sealed class Quality
{
    private readonly Overlap _overlap = new();

    public double Value => _overlap.Result();

    public void Add(float[] labels, float[] predictions) => _overlap.UpdateState(labels, predictions);
}
