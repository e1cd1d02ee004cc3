namespace KerasMetricsDsl.Fuzz.Execution;

/// <summary>The data of one update.</summary>
internal sealed record Batch(int Count, int Columns, IReadOnlyList<Array> Values, IReadOnlyList<bool> IsWide)
{
    public float[]? Weights { get; init; }

    public bool[]? Mask { get; init; }

    public bool IsPresent(int sample) => Mask?[sample] ?? true;

    public void Feed(IMetric metric)
    {
        var batch = Values.Count switch
        {
            1 => new MetricBatch(Input(0)),
            2 => new MetricBatch(Input(0), Input(1)),
            3 => new MetricBatch(Input(0), Input(1), Input(2)),
            4 => new MetricBatch(Input(0), Input(1), Input(2), Input(3)),
            _ => throw new InvalidOperationException($"No metric here has {Values.Count} inputs."),
        };
        metric.UpdateState(batch with { SampleWeight = Weights, Mask = Mask });
    }

    private MetricInput Input(int index) => Values[index] switch
    {
        float[] floats => IsWide[index] ? MetricInput.Rows<float>(floats, Columns) : floats,
        int[] ints => IsWide[index] ? MetricInput.Rows<int>(ints, Columns) : ints,
        var flags => (bool[])flags,
    };

    public override string ToString() => string.Join('\n', Values.Select((values, i) => $"  input {i}{(IsWide[i] ? $" [{Count}, {Columns}]" : "")}: {Show(values)}")
        .Append($"  weights: {(Weights is null ? "none" : Show(Weights))}").Append($"  mask: {(Mask is null ? "none" : Show(Mask))}"));

    private static string Show(Array values) => string.Join(", ", values.Cast<object>().Take(48).Select(value => value is float number ? number.ToString("R") : value.ToString()))
        + (values.Length > 48 ? $", … ({values.Length})" : "");
}
