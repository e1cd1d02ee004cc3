namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Row kernels that are yet to run.</summary>
internal abstract class NotedRows : NotedPass
{
    /// <summary>The most that become one: a device's instruction cache is small.</summary>
    public const int MostKernels = 6;

    /// <summary>What they hand over, in the order of the kernels.</summary>
    public required IReadOnlyList<RowTargets> Targets { get; init; }

    /// <summary>The number of kernels.</summary>
    protected abstract int Count { get; }

    /// <inheritdoc/>
    public override bool CanTake(NotedPass other) => other is NotedRows rows && Count + rows.Count <= MostKernels && base.CanTake(other);

    /// <inheritdoc/>
    public override NotedPass With(NotedPass other) => With((NotedRows)other);

    /// <summary>The same, after kernels of a type that only they know.</summary>
    public abstract NotedRows After<TFirst>(NotedRows<TFirst> first)
        where TFirst : struct, IRowPasses;

    /// <inheritdoc cref="With(NotedPass)"/>
    protected abstract NotedRows With(NotedRows other);
}
