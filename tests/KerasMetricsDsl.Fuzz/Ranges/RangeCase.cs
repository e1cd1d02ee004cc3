using KerasMetricsDsl.Fuzz.Execution;

namespace KerasMetricsDsl.Fuzz.Ranges;

/// <summary>A metric, data, and what must come of them.</summary>
/// <param name="Title">The metric and its arguments.</param>
/// <param name="Create">Makes the metric.</param>
/// <param name="Batch">The data; null where only the construction is looked at.</param>
/// <param name="Expected">The result; null where the update must refuse the data.</param>
internal sealed record RangeCase(string Title, Func<IMetric> Create, Batch? Batch, double[]? Expected)
{
    /// <summary>Whether the constructor must, may or must not refuse its arguments.</summary>
    public Refusal Construction { get; init; } = Refusal.Forbidden;

    /// <summary>How many labels are outside; null where that is not counted.</summary>
    public long? Dropped { get; init; }

    /// <summary>The dropped labels must be seen by a user who has the metric as an IMetric only.</summary>
    public bool IsCatalogue { get; init; }

    /// <summary>What a refusal must mention.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];
}

internal enum Refusal { Forbidden, Allowed, Demanded }
