namespace KerasMetricsDsl.Tests.Laws;

/// <summary>A metric under test: how to make it, and what data it takes.</summary>
internal sealed record MetricCase(string Name, Func<IMetric> Create, params Source[] Inputs)
{
    /// <summary>A weight of 2 counts as two samples. Not so where a declaration does something else with the raw weight.</summary>
    public bool WeightsRepeat { get; init; } = true;

    /// <summary>Weights are multiplied in float32, so that k repeats are not k times the value to the last double.</summary>
    public bool WeighsInSingle { get; init; }

    /// <summary>The declaration drops samples from the mean's count, but as in Keras only when weights are given.</summary>
    public bool DropsWeights { get; init; }

    /// <summary>The input that may hold no value below 0, or −1.</summary>
    public int NonNegative { get; init; } = -1;

    /// <summary>There is no result before the first sample.</summary>
    public bool NeedsData { get; init; }

    /// <summary>With fewer samples the result is a quotient of rounding errors, and no two ways to it agree.</summary>
    public int Fewest { get; init; } = 1;

    /// <summary>Time grows with a power of the row length above one.</summary>
    public bool IsSlow { get; init; }

    /// <summary>How many cells a sample has.</summary>
    public int Width => Math.Max(1, Inputs.Max(input => input.Width));

    public Samples Draw(int count, int seed = 1)
    {
        var random = new Random(seed);
        return new([.. Inputs.Select(input => new InputData(input.Draw(random, count), input.Width))], count);
    }

    /// <summary>Whole weights from 0 to 3.</summary>
    public static float[] DrawWeights(int count, int seed = 2)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)random.Next(4))];
    }

    public static double[] Read(IMetric metric) => ResultNumbers.Of(metric);

    public double[] Of(Samples samples)
    {
        var metric = Create();
        samples.Feed(metric);
        return Read(metric);
    }

    public override string ToString() => Name;
}
