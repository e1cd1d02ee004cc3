namespace KerasMetricsDsl;

/// <summary>A metric that accumulates over batches. Every <c>[Metric]</c> class implements it.</summary>
public interface IMetric
{
    /// <summary>The name, by default the Keras name such as "binary_accuracy".</summary>
    string Name { get; }

    /// <summary>The names of the inputs, in the order in which <see cref="UpdateState"/> expects them.</summary>
    IReadOnlyList<string> InputNames { get; }

    /// <summary>Adds a batch. Either the whole batch is added or, if this throws, nothing.</summary>
    /// <param name="batch">The inputs, in the order of <see cref="InputNames"/>.</param>
    /// <exception cref="ArgumentException">The inputs, weights or mask do not fit together.</exception>
    void UpdateState(in MetricBatch batch);

    /// <summary>The value for everything added since the start or the last <see cref="ResetState"/>.</summary>
    MetricValue GetResult();

    /// <summary>Forgets everything added.</summary>
    void ResetState();

    /// <summary>Adds what another metric of the same type and configuration has accumulated; it stays as it is.</summary>
    /// <param name="other">The other metric.</param>
    /// <exception cref="ArgumentException">The other metric is of another type, configuration or number of columns.</exception>
    void MergeState(IMetric other);
}
