using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <summary>
/// What a set keeps beside its members: which inputs each of them takes, what they share, and the memory of an update. The sums
/// themselves are the members' own.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe partial class MetricSetState
{
    private readonly string _name;
    private readonly string[] _inputNames;
    private readonly OrderedDictionary<string, IMetric> _metrics = [];
    private readonly IMetricKernels[] _kernels;
    private readonly IDirectKernels[]? _directKernels;
    private readonly MetricState[] _states;
    private readonly int[][] _inputs;
    private readonly SetPasses _passes;

    // Pinned for good: chunks on other threads follow pointers into them.
    private readonly UpdatePlan[] _plans;
    private readonly TensorShape[] _shapes;

    /// <summary>Makes the state of a set.</summary>
    /// <param name="name">The set's name, for messages.</param>
    /// <param name="inputNames">The inputs of all members.</param>
    /// <param name="members">The members under the names of their properties.</param>
    /// <param name="shared">The accumulators that are equal.</param>
    /// <exception cref="InvalidOperationException">A member is null, no generated metric, or a member under another name as well.</exception>
    public MetricSetState(string name, string[] inputNames, KeyValuePair<string, IMetric>[] members, SharedSlot[] shared)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(shared);
        (_name, _inputNames, Shared) = (name, inputNames, shared);
        foreach (var (member, metric) in members)
            _metrics.Add(member, Checked(member, metric));
        _kernels = [.. _metrics.Values.Cast<IMetricKernels>()];
        _states = [.. _kernels.Select(member => member.State)];
        // Sums that are taken over from another member are worth an update of the other kind.
        _directKernels = shared.Length == 0 && _kernels.All(member => member is IDirectKernels && member.State.Layout.IsDirect)
            ? [.. _kernels.Cast<IDirectKernels>()]
            : null;
        _inputs = [.. _metrics.Values.Select(metric => metric.InputNames.Select(input => Array.IndexOf(inputNames, input)).ToArray())];
        _plans = GC.AllocateArray<UpdatePlan>(members.Length, pinned: true);
        _shapes = GC.AllocateArray<TensorShape>(members.Length * MetricBatch.MaxInputs, pinned: true);
        _passes = new SetPasses(_states, new Loans(_states, Plan(0), shared));
    }

    /// <summary>The members under the names of their properties, in their order.</summary>
    public IReadOnlyDictionary<string, IMetric> Metrics => _metrics;

    /// <summary>The members' values under the names of their properties, in their order.</summary>
    public IReadOnlyDictionary<string, MetricValue> GetResults()
    {
        using (Reading())
        {
            var results = new OrderedDictionary<string, MetricValue>(_metrics.Count);
            foreach (var (member, metric) in _metrics)
                results.Add(member, metric.GetResult());
            return results;
        }
    }

    /// <summary>Adds a batch to every member or, if this throws, to none.</summary>
    /// <exception cref="ArgumentException">The inputs do not fit together for a member, or hold a value that it cannot use.</exception>
    /// <exception cref="InvalidOperationException">A member is in use, or on a device.</exception>
    [SkipLocalsInit]
    public void Update(in MetricBatch batch)
    {
        CheckCount(batch.Count, nameof(batch));
        fixed (byte* a = batch[0], b = batch[1], c = batch[2], d = batch[3])
        fixed (byte* e = batch[4], f = batch[5], g = batch[6], h = batch[7])
        fixed (byte* weights = batch.SampleWeight, mask = batch.Mask)
        {
            var inputs = stackalloc byte*[] { a, b, c, d, e, f, g, h };
            Enter(StateAccess.Change);
            try
            {
                _passes.Clear();
                for (var member = 0; member < _states.Length; member++)
                    Note(member, batch, inputs, weights, mask);
                _passes.Run();
                for (var member = 0; member < _states.Length; member++)
                    _states[member].Check(_plans[member]);
                for (var member = 0; member < _states.Length; member++)
                    _states[member].Commit(_plans[member]);
            }
            finally
            {
                FreePlans();
                Leave();
            }
        }
        GC.KeepAlive(this);
    }

    /// <summary>Forgets everything added to any member.</summary>
    /// <exception cref="InvalidOperationException">A member is in use, or on a device.</exception>
    public void Reset()
    {
        Enter(StateAccess.ChangeTogether);
        try
        {
            foreach (var state in _states)
                state.Reset();
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Adds what the members of another set of the same type have accumulated: all of it or, if this throws, nothing.</summary>
    /// <exception cref="ArgumentException">A member's configurations or numbers of columns differ, or a member is in both sets.</exception>
    /// <exception cref="InvalidOperationException">A member is in use, or on a device.</exception>
    public void Merge(MetricSetState other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var member = 0; member < _states.Length; member++)
            _states[member].CheckMerge(other._states[member]);
        Enter(StateAccess.ChangeTogether);
        try
        {
            using (other.Reading())
            {
                for (var member = 0; member < _states.Length; member++)
                    _states[member].PrepareMerge(other._states[member]);
                for (var member = 0; member < _states.Length; member++)
                    _states[member].Merge(other._states[member]);
            }
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>The exception for merging sets of different types.</summary>
    public static ArgumentException CannotMerge(IMetricSet into, IMetricSet other)
    {
        ArgumentNullException.ThrowIfNull(into);
        return new($"A {other?.GetType().Name ?? "null"} cannot be merged into a {into.GetType().Name}.", nameof(other));
    }

    [SkipLocalsInit]
    private void Note(int member, scoped in MetricBatch batch, byte** data, byte* weights, byte* mask)
    {
        var picked = stackalloc byte*[MetricBatch.MaxInputs];
        for (var input = 0; input < _inputs[member].Length; input++)
            picked[input] = data[_inputs[member][input]];
        var plan = Plan(member);
        fixed (TensorShape* shapes = _shapes)
            plan->Shapes = shapes + (member * MetricBatch.MaxInputs);
        _states[member].Begin(batch.Pick(_inputs[member]), picked, weights, mask, plan);
        var update = new MetricUpdate(_states[member], plan, _passes, member);
        _kernels[member].Run(update);
        update.CompleteTotals();
    }

    private void FreePlans()
    {
        foreach (ref var plan in _plans.AsSpan())
        {
            plan.Free();
            plan = default;
        }
    }

    private UpdatePlan* Plan(int member)
    {
        fixed (UpdatePlan* plans = _plans)
            return plans + member;
    }

    private IMetric Checked(string member, IMetric? metric)
    {
        if (metric is not IMetricKernels)
            throw new InvalidOperationException($"{_name}.{member} is {(metric is null ? "null" : "no generated metric")}.");
        foreach (var (other, present) in _metrics)
        {
            if (ReferenceEquals(present, metric))
                throw new InvalidOperationException($"{_name}.{member} and {_name}.{other} are the same metric: each needs one of its own.");
        }
        return metric;
    }
}
