using System.Globalization;
using KerasMetricsDsl.Generators.Infrastructure;
using KerasMetricsDsl.Generators.Model;

namespace KerasMetricsDsl.Generators.Lowering;

/// <summary>The distinct kernels of a metric: variants that come out alike are one. Names are given at the end.</summary>
internal sealed class KernelSet(MetricModel metric)
{
    private readonly List<(KernelPlan Plan, string Stem, IReadOnlyList<Assumed> Path)> _kernels = [];

    /// <summary>Returns a provisional name.</summary>
    public string Add(KernelPlan plan, IReadOnlyList<AccumulatorVariant> accumulators, IReadOnlyList<Assumed> path) =>
        Add(plan, Stem(accumulators), path);

    public string Add(KernelPlan plan, string stem, IReadOnlyList<Assumed> path)
    {
        var position = _kernels.FindIndex(kernel => kernel.Plan.Equals(plan));
        if (position < 0)
        {
            position = _kernels.Count;
            _kernels.Add((plan, stem, path));
        }

        return Provisional(position);
    }

    public MetricPlan Name(Dispatch dispatch, IEnumerable<FlagPlan> flags)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(metric.TakenNames, StringComparer.Ordinal);
        for (var i = 0; i < _kernels.Count; i++)
            names.Add(Provisional(i), Unique(_kernels[i].Stem, _kernels[i].Path, taken));
        var plans = _kernels.Select((kernel, i) => kernel.Plan with { Name = names[Provisional(i)] });
        var flagPlans = flags.Select(flag => flag with { Dispatch = Rename(flag.Dispatch, names) });
        return new MetricPlan(plans.ToEquatableArray(), Rename(dispatch, names), flagPlans.ToEquatableArray());
    }

    private static string Provisional(int position) => position.ToString(CultureInfo.InvariantCulture);

    private string Unique(string stem, IReadOnlyList<Assumed> path, HashSet<string> taken)
    {
        var hasTwins = _kernels.Count(kernel => kernel.Stem == stem) > 1;
        var name = stem + (hasTwins ? string.Concat(path.Where(step => step.Holds).Select(step => VariantNames.Of(step.Condition))) : "");
        var unique = name + "Kernel";
        for (var i = 2; !taken.Add(unique); i++)
            unique = name + i.ToString(CultureInfo.InvariantCulture) + "Kernel";
        return unique;
    }

    private string Stem(IReadOnlyList<AccumulatorVariant> accumulators) => accumulators.Count switch
    {
        1 => Identifiers.Pascal(accumulators[0].Model.Name),
        2 => Identifiers.Pascal(accumulators[0].Model.Name) + "And" + Identifiers.Pascal(accumulators[1].Model.Name),
        _ => Identifiers.Pascal(metric.Type.Name),
    };

    private static Dispatch Rename(Dispatch dispatch, Dictionary<string, string> names) => dispatch switch
    {
        Dispatch.Branch branch =>
            new Dispatch.Branch(branch.Condition, Rename(branch.WhenTrue, names), Rename(branch.WhenFalse, names)),
        Dispatch.Leaf leaf =>
            new Dispatch.Leaf(leaf.Passes.Select(pass => pass with { Kernel = names[pass.Kernel] }).ToEquatableArray()),
        _ => dispatch,
    };
}
