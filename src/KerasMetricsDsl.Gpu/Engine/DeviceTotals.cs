using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>What a metric has accumulated, on the device: its totals, and the sums of the update under way.</summary>
internal sealed class DeviceTotals : IDisposable
{
    private readonly GpuContext _gpu;
    private readonly MetricState _state;
    private readonly MemoryBuffer1D<double, Stride1D.Dense> _dropped;
    private readonly MemoryBuffer1D<double, Stride1D.Dense> _rows;
    private readonly MemoryBuffer1D<CommitSlot, Stride1D.Dense> _commitSlots;
    private MemoryBuffer1D<double, Stride1D.Dense>? _values;
    private CommitSlot[] _commit = [];

    public DeviceTotals(GpuContext gpu, MetricState state)
    {
        _gpu = gpu;
        _state = state;
        Layout = state.CurrentLayout;
        _dropped = gpu.Memory.Allocate<double>(Math.Max(1, state.Layout.Slots.Length));
        _rows = gpu.Memory.Allocate<double>(CommitKernel.RowTotals);
        _commitSlots = gpu.Memory.Allocate<CommitSlot>(Math.Max(1, state.Layout.Slots.Length));
    }

    /// <summary>The form of the totals and of an update's sums.</summary>
    public PartialLayout Layout { get; private set; }

    /// <summary>Whether anything was queued that the metric's own state has not got yet.</summary>
    public bool IsAhead { get; private set; }

    /// <summary>This update's sums.</summary>
    public ArrayView<double> Pending => Part(2L * Layout.ValueCount, Layout.Length);

    private ArrayView<double> Totals => Part(0, Layout.ValueCount);

    private ArrayView<double> Counts => Part(Layout.ValueCount, Layout.ValueCount);

    // What an update's sums start from.
    private ArrayView<double> Identities => Part((2L * Layout.ValueCount) + Layout.Length, Layout.Length);

    /// <summary>Whether an update with columns was added since the metric's own state was brought here. Waits.</summary>
    public bool HasColumns => IsAhead && _rows.GetAsArray1D()[CommitKernel.UpdatesWithColumns] > 0;

    /// <summary>Makes ready for an update of a form, whose sums become those adding starts from. If this throws, nothing has changed.</summary>
    public void Begin(PartialLayout layout)
    {
        if (!IsAhead)
            Upload();
        if (Layout != layout)
            Widen(layout);
        Identities.CopyTo(Pending);
        IsAhead = true;
    }

    /// <summary>Queues the end of an update.</summary>
    public void Commit(CommitSlot[] slots, RowTally rows, FaultNotes faults, ArrayView<FaultNote> unreported)
    {
        if (!_commit.AsSpan().SequenceEqual(slots))
        {
            _gpu.Constants.Send<CommitSlot>(slots, ((ArrayView<CommitSlot>)_commitSlots.View).SubView(0, slots.Length));
            _commit = slots;
        }
        var target = new CommitTarget
        {
            Pending = Pending,
            Totals = Totals,
            Counts = Counts,
            Dropped = _dropped.View,
            Rows = _rows.View,
            Unreported = unreported,
        };
        ArrayView<CommitSlot> commit = _commitSlots.View;
        _gpu.Kernels.Run(CommitKernel.Run, _gpu.Launches.ForItems(Layout.ValueCount), commit, target, rows, faults);
    }

    /// <summary>Waits, and brings the totals into the metric's own state.</summary>
    /// <param name="hasAdded">Whether any update was added; if not, the state is what it was.</param>
    public void Collect(bool hasAdded)
    {
        if (IsAhead && hasAdded)
            Download();
        IsAhead = false;
    }

    /// <summary>Forgets what was queued.</summary>
    public void Forget() => IsAhead = false;

    /// <inheritdoc/>
    public void Dispose()
    {
        _values?.Dispose();
        _commitSlots.Dispose();
        _dropped.Dispose();
        _rows.Dispose();
    }

    private void Upload()
    {
        _state.EnterOnDevice();
        try
        {
            if (_values is null || Layout != _state.CurrentLayout)
                Use(_state.CurrentLayout, Allocated(_state.CurrentLayout));
            var totals = new double[2 * Layout.ValueCount];
            var dropped = new double[_dropped.Length];
            _state.CopyTo(totals.AsSpan(0, Layout.ValueCount), totals.AsSpan(Layout.ValueCount), dropped);
            _gpu.Constants.Send<double>(totals, Part(0, totals.Length));
            _gpu.Constants.Send<double>(dropped, _dropped.View);
            var rows = _state.RowCounts;
            _gpu.Constants.Send<double>([rows.Seen, rows.Skipped, rows.Masked, 0], _rows.View);
        }
        finally
        {
            _state.Leave();
        }
    }

    private void Download()
    {
        var values = new double[2 * Layout.ValueCount];
        var rows = _rows.GetAsArray1D();
        Part(0, values.Length).CopyToCPU(values);
        // Columns that no update was added for are still open.
        var isOpen = _state.CurrentLayout.Columns == 0 && Layout.Columns != 0 && rows[CommitKernel.UpdatesWithColumns] == 0;
        var layout = isOpen ? new PartialLayout(_state.Layout, 0) : Layout;
        if (isOpen)
            values = WithoutColumns(layout, values);
        _state.EnterOnDevice();
        try
        {
            _state.Replace(
                layout,
                values.AsSpan(0, layout.ValueCount),
                values.AsSpan(layout.ValueCount),
                _dropped.GetAsArray1D().AsSpan(0, _state.Layout.Slots.Length),
                new((long)rows[0], (long)rows[1], (long)rows[2]));
        }
        finally
        {
            _state.Leave();
        }
    }

    private double[] WithoutColumns(PartialLayout narrow, double[] values)
    {
        var kept = new double[2 * narrow.ValueCount];
        for (var slot = 0; slot < _state.Layout.Slots.Length; slot++)
        {
            ref readonly var from = ref Layout.Slots[slot];
            ref readonly var to = ref narrow.Slots[slot];
            for (var part = 0; part < 2; part++)
                values.AsSpan((part * Layout.ValueCount) + (int)from.Offset, (int)to.Length).CopyTo(kept.AsSpan((part * narrow.ValueCount) + (int)to.Offset));
        }
        return kept;
    }

    // The number of columns is known now, or another than that of updates that were not added: what does not depend on columns stays.
    private void Widen(PartialLayout layout)
    {
        var totals = new double[2 * layout.ValueCount];
        foreach (ref readonly var slot in layout.Slots[..^1])
            totals.AsSpan((int)slot.Offset, (int)slot.Length).Fill(slot.Identity);
        var buffer = Allocated(layout);
        _gpu.Constants.Send<double>(totals, Part(buffer, 0, totals.Length));
        for (var slot = 0; slot < _state.Layout.Slots.Length; slot++)
        {
            ref readonly var from = ref Layout.Slots[slot];
            ref readonly var to = ref layout.Slots[slot];
            if (to.PerColumn || to.Length == 0)
                continue;
            for (var part = 0; part < 2; part++)
                Part((part * Layout.ValueCount) + from.Offset, from.Length).CopyTo(Part(buffer, (part * layout.ValueCount) + to.Offset, to.Length));
        }
        Use(layout, buffer);
    }

    private void Use(PartialLayout layout, MemoryBuffer1D<double, Stride1D.Dense> values)
    {
        _values?.Dispose();
        (Layout, _values) = (layout, values);
    }

    // Values of a form, with what adding starts from.
    private unsafe MemoryBuffer1D<double, Stride1D.Dense> Allocated(PartialLayout layout)
    {
        var values = _gpu.Memory.Allocate<double>(2L * ((long)layout.ValueCount + layout.Length));
        var identities = new double[layout.Length];
        fixed (double* first = identities)
            layout.Clear(first);
        _gpu.Constants.Send<double>(identities, Part(values, (2 * layout.ValueCount) + layout.Length, layout.Length));
        return values;
    }

    private ArrayView<double> Part(long start, long length) => Part(_values!, start, length);

    private static ArrayView<double> Part(MemoryBuffer1D<double, Stride1D.Dense> buffer, long start, long length)
    {
        ArrayView<double> values = buffer.View;
        return values.SubView(start, length);
    }
}
