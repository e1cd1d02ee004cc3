namespace KerasMetricsDsl.Tests.Laws;

/// <summary>The inputs of an update, cut, picked and repeated by whole samples.</summary>
internal sealed record Samples(InputData[] Inputs, int Count)
{
    /// <summary>One weight a sample.</summary>
    public float[]? Weights { get; init; }

    /// <summary>Whether each sample is there at all.</summary>
    public bool[]? Mask { get; init; }

    public Samples Pick(IEnumerable<int> samples)
    {
        var picked = samples.ToArray();
        return new([.. Inputs.Select(input => input.Pick(picked))], picked.Length)
        {
            Weights = Weights is null ? null : [.. picked.Select(i => Weights[i])],
            Mask = Mask is null ? null : [.. picked.Select(i => Mask[i])],
        };
    }

    public Samples Slice(int first, int count) => Pick(Enumerable.Range(first, count));

    public Samples Where(Func<int, bool> keep) => Pick(Enumerable.Range(0, Count).Where(keep));

    /// <summary>Each sample as often as <paramref name="times"/> says, side by side.</summary>
    public Samples Repeat(Func<int, int> times) => Pick(Enumerable.Range(0, Count).SelectMany(i => Enumerable.Repeat(i, times(i))));

    /// <summary>Cuts at the given lengths; what is left over is the last part.</summary>
    public IEnumerable<Samples> Cut(params int[] lengths)
    {
        var first = 0;
        foreach (var length in lengths)
        {
            var count = Math.Min(length, Count - first);
            yield return Slice(first, count);
            first += count;
        }

        yield return Slice(first, Count - first);
    }

    public void Feed(IMetric metric)
    {
        var batch = Inputs.Length switch
        {
            1 => new MetricBatch(Inputs[0].ToInput()) { SampleWeight = Weights, Mask = Mask },
            2 => new MetricBatch(Inputs[0].ToInput(), Inputs[1].ToInput()) { SampleWeight = Weights, Mask = Mask },
            3 => new MetricBatch(Inputs[0].ToInput(), Inputs[1].ToInput(), Inputs[2].ToInput()) { SampleWeight = Weights, Mask = Mask },
            _ => throw new InvalidOperationException("No test uses more than three inputs."),
        };
        metric.UpdateState(batch);
    }
}
