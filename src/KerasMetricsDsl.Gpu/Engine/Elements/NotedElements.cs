using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Element kernels that are yet to run.</summary>
internal abstract class NotedElements : NotedPass
{
    /// <summary>The most accumulators of one kernel: each sum takes two of a thread's registers.</summary>
    public const int MostSlots = 12;

    /// <summary>The number of entries they are evaluated for.</summary>
    public required long Entries { get; init; }

    /// <summary>How their values combine.</summary>
    public required Reduction Reduction { get; init; }

    /// <summary>Whose sums they are, in the order of the kernels.</summary>
    public required IReadOnlyList<ElementTarget> Targets { get; init; }

    /// <summary>The number of accumulators.</summary>
    protected abstract int Slots { get; }

    /// <inheritdoc/>
    public override bool CanTake(NotedPass other) =>
        other is NotedElements elements
        && Slots + elements.Slots <= MostSlots && Reduction == elements.Reduction && Entries == 1 && elements.Entries == 1
        && base.CanTake(other);

    /// <inheritdoc/>
    public override NotedPass With(NotedPass other) => With((NotedElements)other);

    /// <summary>The same, after kernels of a type that only they know.</summary>
    public abstract NotedElements After<TFirst>(NotedElements<TFirst> first)
        where TFirst : struct, IElementPasses;

    /// <inheritdoc cref="With(NotedPass)"/>
    protected abstract NotedElements With(NotedElements other);
}
