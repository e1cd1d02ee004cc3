using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>A lowered metric: its kernels, and which of them an instance runs.</summary>
internal sealed record MetricPlan(EquatableArray<KernelPlan> Kernels, Dispatch Dispatch, EquatableArray<FlagPlan> Flags);

/// <summary>The kernels of which one's minimum over the data decides a <see cref="Model.Expr.BatchFlag"/>.</summary>
internal sealed record FlagPlan(string Method, Dispatch Dispatch);

/// <summary>The choice among kernels that the configuration makes, once an update.</summary>
internal abstract record Dispatch
{
    public sealed record Branch(Expr Condition, Dispatch WhenTrue, Dispatch WhenFalse) : Dispatch;

    public sealed record Leaf(EquatableArray<Pass> Passes) : Dispatch;
}

/// <summary>One pass over the data.</summary>
/// <param name="Kernel">The kernel's name.</param>
/// <param name="Kind">What it runs over.</param>
/// <param name="Slots">The accumulators it feeds, by their position in the declaration.</param>
/// <param name="Over">The configuration array whose entries it is repeated for.</param>
internal sealed record Pass(string Kernel, PassKind Kind, EquatableArray<int> Slots, string? Over);

internal enum PassKind
{
    Elements,
    Buckets,
    Rows,
}
