using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Lowering;
using KerasMetricsDsl.Generators.Model;
using KerasMetricsDsl.Generators.Sets;

namespace KerasMetricsDsl.Generators.Emission.Slices;

/// <summary>What <c>X.State.g.cs</c> depends on.</summary>
internal sealed record StateSlice(
    TypeModel Type,
    string MetricName,
    bool SameShape,
    EquatableArray<ConfigModel> Config,
    AxisModel? Axis,
    EquatableArray<InputModel> Inputs,
    EquatableArray<int> Compared,
    EquatableArray<SlotSlice> Slots,
    EquatableArray<string> Tables,
    MemberNames Names,
    EquatableArray<AccumulatorIdentity> Identities)
{
    public static StateSlice Of(MetricModel model, MetricPlan plan) => new(
        model.Type,
        model.MetricName,
        model.SameShape,
        model.Config,
        model.Axis,
        model.Inputs,
        plan.Flags.Select(flag => flag.Dispatch).Append(plan.Dispatch).SelectMany(ComparedIn).Distinct().OrderBy(input => input).ToEquatableArray(),
        SlotSlice.Of(model),
        TablesOf(model, plan),
        MemberNames.Of(model),
        AccumulatorFingerprints.Of(model));

    private static IEnumerable<int> ComparedIn(Dispatch dispatch) => dispatch is not Dispatch.Branch branch
        ? []
        : (branch.Condition is Expr.AreIntegers pair ? new[] { pair.First, pair.Second } : [])
            .Concat(ComparedIn(branch.WhenTrue))
            .Concat(ComparedIn(branch.WhenFalse));

    private static EquatableArray<string> TablesOf(MetricModel model, MetricPlan plan)
    {
        var read = plan.Kernels.SelectMany(kernel => KernelCall.Of(kernel).Arguments)
            .Where(argument => argument.Member is null)
            .Select(argument => argument.Name);
        var repeated = model.Accumulators.Select(accumulator => accumulator.Over).OfType<string>();
        return read.Concat(repeated).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
    }
}
