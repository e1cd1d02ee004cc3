namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>Metrics over the same data, and the form of the data.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Create">Puts the metrics on a device.</param>
internal sealed record Workload(string Name, Func<GpuContext, IReadOnlyList<Subject>> Create)
{
    /// <summary>The cells of a row; 1 for elements.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>The first input is an int label for each row, below this number; 0: it has the form of the second.</summary>
    public int Labels { get; init; }

    /// <summary>The first input's values are whole numbers below this; 0: they are between 0 and 1.</summary>
    public int Truths { get; init; }

    /// <summary>The second input's values are whole numbers below this; 0: they are between 0 and 1.</summary>
    public int Predictions { get; init; }

    /// <summary>Whether each row has a weight.</summary>
    public bool IsWeighted { get; init; }
}
