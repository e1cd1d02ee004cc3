using System.Buffers;
using System.Text.Json.Nodes;

namespace KerasMetricsDsl;

/// <summary>A metric that accumulates over batches. Every <c>[Metric]</c> class implements it.</summary>
/// <remarks>
/// An instance is used by one thread at a time, also for reading: a result that is read beside an update, or an update beside
/// another, throws an <see cref="InvalidOperationException"/> and changes nothing. To update on several threads, give each an instance
/// of its own and merge them with <see cref="MergeState(IMetric)"/>; to use one instance on several threads, lock it. While a metric is
/// on a device, only what moved it there changes it.
/// </remarks>
public interface IMetric
{
    /// <summary>The name, by default the Keras name such as "binary_accuracy".</summary>
    string Name { get; }

    /// <summary>The names of the inputs, in the order in which <see cref="UpdateState"/> expects them.</summary>
    IReadOnlyList<string> InputNames { get; }

    /// <summary>What an update does about NaN; by default it goes through the arithmetic.</summary>
    NanPolicy NanPolicy { get; }

    /// <summary>
    /// A label whose rows are left out as if masked: the value of the first input or, where that is a row, the position of its first
    /// largest entry. Null, the default, leaves none out.
    /// </summary>
    int? IgnoreIndex { get; }

    /// <summary>What an update does about a value that is outside of a histogram; by default it is left out and counted.</summary>
    RangePolicy RangePolicy { get; }

    /// <summary>
    /// How many values were left out since the start or the last <see cref="ResetState"/> because they belong to no cell of their histogram:
    /// labels that are no class (5 of two, 0.7, NaN). A sample counts once for each histogram that leaves it out.
    /// </summary>
    long DroppedCount { get; }

    /// <summary>The rows seen, skipped and masked since the start or the last <see cref="ResetState"/>.</summary>
    RowCounts RowCounts { get; }

    /// <summary>Adds a batch. Either the whole batch is added or, if this throws, nothing.</summary>
    /// <param name="batch">The inputs, in the order of <see cref="InputNames"/>.</param>
    /// <exception cref="ArgumentException">
    /// The inputs, weights or mask do not fit together, or there is a NaN and <see cref="NanPolicy"/> is <see cref="NanPolicy.Throw"/>, or a
    /// value outside of a histogram and <see cref="RangePolicy"/> is <see cref="RangePolicy.Throw"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">The instance is in use on another thread, or on a device.</exception>
    void UpdateState(in MetricBatch batch);

    /// <summary>The value for everything added since the start or the last <see cref="ResetState"/>.</summary>
    MetricValue GetResult();

    /// <summary>Forgets everything added.</summary>
    void ResetState();

    /// <summary>Adds what another metric of the same type and configuration has accumulated; it stays as it is.</summary>
    /// <param name="other">The other metric.</param>
    /// <exception cref="ArgumentException">
    /// The other metric is of another type, configuration or number of columns, or is this one.
    /// </exception>
    /// <exception cref="InvalidOperationException">One of the two is in use on another thread, or on a device.</exception>
    void MergeState(IMetric other);

    /// <summary>Adds what a metric of the same type and configuration had accumulated when the snapshot was taken.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <exception cref="ArgumentException">The snapshot is of another metric, configuration or number of columns.</exception>
    void MergeState(MetricSnapshot snapshot);

    /// <summary>What the metric is at this moment, as a value.</summary>
    MetricSnapshot Snapshot();

    /// <summary>Saves everything accumulated, with a version, a checksum, the metric's identity and its configuration.</summary>
    /// <param name="writer">Where the bytes go. Equal states give equal bytes on every machine.</param>
    void WriteState(IBufferWriter<byte> writer);

    /// <summary>Replaces everything accumulated by what was saved. If this throws, the metric is as it was.</summary>
    /// <param name="state">The bytes of one <see cref="WriteState"/>, no fewer and no more.</param>
    /// <exception cref="InvalidDataException">
    /// The bytes are truncated, damaged or newer, or belong to another metric or configuration; the message says which.
    /// </exception>
    void ReadState(ReadOnlySpan<byte> state);

    /// <summary>The name and the constructor's arguments under their Keras keys: <c>{"name":"binary_accuracy","threshold":0.5}</c>.</summary>
    /// <returns>An object of the caller's own.</returns>
    JsonObject GetConfig();
}
