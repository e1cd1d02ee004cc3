using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>The same with the kernels.</summary>
internal sealed class NotedElements<TPasses>(TPasses passes) : NotedElements
    where TPasses : struct, IElementPasses
{
    /// <summary>The kernels.</summary>
    public TPasses Passes => passes;

    /// <inheritdoc/>
    protected override int Slots => TPasses.Slots;

    /// <inheritdoc/>
    public override NotedElements After<TFirst>(NotedElements<TFirst> first) =>
        new NotedElements<TwoPasses<TFirst, TPasses>>(new() { First = first.Passes, Second = passes })
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

    /// <inheritdoc/>
    protected override NotedElements With(NotedElements other) => other.After(this);
}
