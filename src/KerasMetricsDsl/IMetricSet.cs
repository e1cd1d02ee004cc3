using System.Buffers;

namespace KerasMetricsDsl;

/// <summary>Metrics that are updated together in one pass over the data. Every <c>[MetricSet]</c> class implements it.</summary>
/// <remarks>
/// The members stay metrics of their own: after an update of the set, each of them has its result. A set is used by one thread at a
/// time, and so are its members: what finds one of them in use, or on a device, throws an <see cref="InvalidOperationException"/> and
/// changes none.
/// </remarks>
public interface IMetricSet
{
    /// <summary>The names of the inputs of all members, in the order in which <see cref="UpdateState"/> expects them.</summary>
    IReadOnlyList<string> InputNames { get; }

    /// <summary>The members under the names of their properties, in the order of declaration.</summary>
    IReadOnlyDictionary<string, IMetric> Metrics { get; }

    /// <summary>Adds a batch to every member. Either the whole batch is added to all of them or, if this throws, to none.</summary>
    /// <param name="batch">The inputs, in the order of <see cref="InputNames"/>; each member takes its own from them.</param>
    /// <exception cref="ArgumentException">The inputs, weights or mask do not fit together for one of the members.</exception>
    void UpdateState(in MetricBatch batch);

    /// <summary>The members' values under the names of their properties, in the order of declaration.</summary>
    /// <exception cref="InvalidOperationException">A member has no value yet.</exception>
    IReadOnlyDictionary<string, MetricValue> GetResults();

    /// <summary>Forgets everything added to any member.</summary>
    void ResetState();

    /// <summary>Adds what another set of the same type has accumulated: all of it or, if this throws, nothing.</summary>
    /// <param name="other">The other set, which stays as it is.</param>
    /// <exception cref="ArgumentException">
    /// The other set is of another type, or a member of another configuration or number of columns, or in both sets.
    /// </exception>
    void MergeState(IMetricSet other);

    /// <summary>Saves everything accumulated in all members.</summary>
    /// <param name="writer">Where the bytes go. Equal states give equal bytes on every machine.</param>
    void WriteState(IBufferWriter<byte> writer);

    /// <summary>Replaces everything accumulated by what was saved. If this throws, every member is as it was.</summary>
    /// <param name="state">The bytes of one <see cref="WriteState"/>, no fewer and no more.</param>
    /// <exception cref="InvalidDataException">
    /// The bytes are truncated, damaged or newer, or belong to another set or configuration; the message says which.
    /// </exception>
    void ReadState(ReadOnlySpan<byte> state);
}
