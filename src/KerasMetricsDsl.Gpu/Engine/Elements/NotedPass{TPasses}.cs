using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>The same with the kernels.</summary>
internal sealed class NotedPass<TPasses>(TPasses passes) : NotedPass
    where TPasses : struct, IElementPasses
{
    /// <inheritdoc/>
    protected override int Slots => TPasses.Slots;

    /// <inheritdoc/>
    public override NotedPass With(NotedPass other) => other.After(this);

    /// <inheritdoc/>
    public override NotedPass After<TFirst>(NotedPass<TFirst> first) =>
        new NotedPass<TwoPasses<TFirst, TPasses>>(new() { First = first.Passes, Second = passes })
        {
            Data = Data,
            Grid = Grid,
            Entries = Entries,
            Reduction = Reduction,
            Targets = [.. first.Targets, .. Targets],
        };

    /// <inheritdoc/>
    public override void Run()
    {
        switch (Reduction)
        {
            case Reduction.Sum: Targets[0].Update.Run<TPasses, Summing>(this); break;
            case Reduction.Min: Targets[0].Update.Run<TPasses, Smallest>(this); break;
            default: Targets[0].Update.Run<TPasses, Largest>(this); break;
        }
    }

    /// <summary>The kernels.</summary>
    public TPasses Passes => passes;
}
