using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <content>Updates: kernels add to sums on trial, which become part of the totals only when everything went well.</content>
public sealed unsafe partial class MetricState
{
    private readonly UpdateMemory _pending = new();
    private readonly UpdateMemory _scratch = new();

    /// <summary>Runs a metric's kernels over a batch and adds their sums, all of them or, when something throws, none.</summary>
    /// <param name="batch">The inputs.</param>
    /// <param name="metric">The kernels.</param>
    /// <exception cref="ArgumentException">The inputs do not fit together, or hold a value that cannot be used.</exception>
    /// <exception cref="InvalidOperationException">The metric is in use, or on a device.</exception>
    [SkipLocalsInit]
    public void Update<TMetric>(in MetricBatch batch, TMetric metric)
        where TMetric : class, IMetricKernels
    {
        var shapes = stackalloc TensorShape[MetricBatch.MaxInputs];
        fixed (byte* a = batch[0], b = batch[1], c = batch[2], d = batch[3])
        fixed (byte* e = batch[4], f = batch[5], g = batch[6], h = batch[7])
        fixed (byte* weights = batch.SampleWeight, mask = batch.Mask)
        {
            var inputs = stackalloc byte*[] { a, b, c, d, e, f, g, h };
            var plan = new UpdatePlan { Shapes = shapes };
            Enter(StateAccess.Change);
            try
            {
                Begin(batch, inputs, weights, mask, &plan);
                var update = new MetricUpdate(this, &plan);
                metric.Run(update);
                update.CompleteTotals();
                Check(plan);
                Commit(plan);
            }
            finally
            {
                plan.Free();
                Leave();
            }
        }
    }

    /// <summary>Checks a batch and prepares an update: nothing is added yet.</summary>
    /// <param name="batch">The inputs.</param>
    /// <param name="inputs">The inputs' data, pinned until the update is over.</param>
    /// <param name="weights">The pinned sample weights, if the batch has any.</param>
    /// <param name="mask">The pinned mask, if the batch has one.</param>
    /// <param name="plan">The update, which must not move. It has memory to give back even if this throws.</param>
    /// <exception cref="ArgumentException">The inputs do not fit together.</exception>
    internal void Begin(scoped in MetricBatch batch, byte** inputs, byte* weights, byte* mask, UpdatePlan* plan)
    {
        var shape = ShapeAlignment.Resolve(Layout, batch, new Span<TensorShape>(plan->Shapes, MetricBatch.MaxInputs));
        _candidate = LayoutFor(shape.Columns);
        // All memory is taken before anything is added.
        Reserve(_candidate);
        plan->SetInputs(Layout, batch, shape, inputs);
        CheckRows(plan->CountsRows ? plan->Rows : plan->Cells);
        plan->SetWeights(Layout, batch, shape, weights, mask);
        PolicyPass.Run(plan, this, shape);
        plan->Slots = _candidate.Pinned;
        plan->Pending = _pending.Get(_candidate.Length);
        _candidate.Clear(plan->Pending);
    }

    /// <summary>Throws if a kernel met a value that it could not accept.</summary>
    /// <exception cref="ArgumentException">The update holds such a value.</exception>
    internal void Check(in UpdatePlan plan)
    {
        if (plan.Fault.IsRaised)
            throw plan.Fault.ToException(Layout);
    }

    /// <summary>The layout of the update under way.</summary>
    internal PartialLayout Candidate => _candidate;

    /// <summary>Memory for the partials of chunks.</summary>
    internal double* Scratch(int partials) => _scratch.Get((nint)partials * _candidate.Length);

    private PartialLayout LayoutFor(nint columns)
    {
        // An empty batch may leave the number of columns open.
        if (!IsPerColumn || columns == 0 || columns == _current.Columns)
            return _current;
        if (_current.Columns != 0)
            throw StateMatch.Columns(Layout, _current.Columns, columns);
        return _candidate.Columns == columns ? _candidate : new PartialLayout(Layout, columns);
    }

    /// <summary>Adds an update's sums to the totals.</summary>
    internal void Commit(in UpdatePlan plan)
    {
        _candidate.CheckGaps(plan.Pending);
        if (_current != _candidate)
            Widen(_candidate);
        for (var slot = 0; slot < Layout.Slots.Length; slot++)
        {
            ref readonly var view = ref _current.Slots[slot];
            int start = (int)view.Offset, length = (int)view.Length;
            var sums = new Span<double>(plan.Pending + start, length);
            if (IsMean(Layout.Slots[slot]))
                AddCounts(plan, slot, _counts.AsSpan(start, length), sums);
            PartialLayout.Merge(view.Kind, _totals.AsSpan(start, length), sums);
            _dropped[slot] += plan.Pending[view.DroppedOffset];
        }
        _rowCounts += plan.CountRows(_current);
    }

    // A mean's update weighs as much as it has samples, however many values each sample has.
    private void AddCounts(in UpdatePlan plan, int slot, Span<double> counts, Span<double> sums)
    {
        var layout = Layout.Slots[slot];
        double divisor = layout.IsPerRow ? plan.RowDivisor : plan.CellDivisor;
        double valueDivisor = layout.Kind == SlotKind.RowMean ? divisor * nint.Max(1, plan.Columns) : divisor;
        var countedBy = layout.CountedBy >= 0 && plan.Weights.HasWeights
            ? new ReadOnlySpan<double>(plan.Pending + _current.Slots[layout.CountedBy].Offset, (int)_current.Slots[layout.CountedBy].Length)
            : [];
        var weight = plan.Weight(_current, layout) / divisor;
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] /= valueDivisor;
            counts[i] += countedBy.IsEmpty ? weight : countedBy[i % countedBy.Length] / valueDivisor;
        }
    }
}
