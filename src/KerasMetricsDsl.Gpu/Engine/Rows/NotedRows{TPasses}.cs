namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>The same with the kernels.</summary>
internal sealed class NotedRows<TPasses>(TPasses passes) : NotedRows
    where TPasses : struct, IRowPasses
{
    /// <summary>The kernels.</summary>
    public TPasses Passes => passes;

    /// <inheritdoc/>
    protected override int Count => TPasses.Count;

    /// <inheritdoc/>
    public override NotedRows After<TFirst>(NotedRows<TFirst> first)
    {
        var both = new TwoRowPasses<TFirst, TPasses> { First = first.Passes, Second = passes };
        both.Second.Shift(first.Targets.Sum(target => target.Slots));
        return new NotedRows<TwoRowPasses<TFirst, TPasses>>(both) { Data = Data, Grid = Grid, Targets = [.. first.Targets, .. Targets] };
    }

    /// <inheritdoc/>
    public override void Run() => Targets[0].Update.Run(this);

    /// <inheritdoc/>
    protected override NotedRows With(NotedRows other) => other.After(this);
}
