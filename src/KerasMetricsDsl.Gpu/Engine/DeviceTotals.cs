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
    private MemoryBuffer1D<double, Stride1D.Dense>? _values;
    private CommitSlot[] _commit = [];
    private MemoryBuffer1D<CommitSlot, Stride1D.Dense>? _commitSlots;

    public DeviceTotals(GpuContext gpu, MetricState state)
    {
        _gpu = gpu;
        _state = state;
        Layout = state.CurrentLayout;
        _dropped = gpu.Accelerator.Allocate1D<double>(Math.Max(1, state.Layout.Slots.Length));
        _rows = gpu.Accelerator.Allocate1D<double>(CommitKernel.RowKinds);
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

    /// <summary>Makes ready for an update of a form, whose sums become those adding starts from.</summary>
    public unsafe void Begin(PartialLayout layout)
    {
        if (!IsAhead)
            Upload();
        if (Layout != layout)
        {
            // Up to now nothing was added that has columns.
            var totals = new double[2 * layout.ValueCount];
            foreach (ref readonly var slot in layout.Slots[..^1])
                totals.AsSpan((int)slot.Offset, (int)slot.Length).Fill(slot.Identity);
            Allocate(layout);
            _gpu.Constants.Send<double>(totals, Part(0, totals.Length));
        }
        Identities.CopyTo(Pending);
        IsAhead = true;
    }

    /// <summary>Queues the end of an update.</summary>
    public void Commit(CommitSlot[] slots, RowTally rows, FaultNotes faults, ArrayView<FaultNote> unreported)
    {
        if (_commitSlots is null || !_commit.AsSpan().SequenceEqual(slots))
        {
            _commitSlots ??= _gpu.Accelerator.Allocate1D<CommitSlot>(slots.Length);
            _gpu.Constants.Send<CommitSlot>(slots, _commitSlots.View);
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
        _commitSlots?.Dispose();
        _dropped.Dispose();
        _rows.Dispose();
    }

    private void Upload()
    {
        if (_values is null || Layout != _state.CurrentLayout)
            Allocate(_state.CurrentLayout);
        var totals = new double[2 * Layout.ValueCount];
        var dropped = new double[_dropped.Length];
        _state.CopyTo(totals.AsSpan(0, Layout.ValueCount), totals.AsSpan(Layout.ValueCount), dropped);
        _gpu.Constants.Send<double>(totals, Part(0, totals.Length));
        _gpu.Constants.Send<double>(dropped, _dropped.View);
        var rows = _state.RowCounts;
        _gpu.Constants.Send<double>([rows.Seen, rows.Skipped, rows.Masked], _rows.View);
    }

    private void Download()
    {
        var totals = new double[2 * Layout.ValueCount];
        var rows = new double[CommitKernel.RowKinds];
        Part(0, totals.Length).CopyToCPU(totals);
        _rows.View.BaseView.CopyToCPU(rows);
        _state.Replace(
            Layout,
            totals.AsSpan(0, Layout.ValueCount),
            totals.AsSpan(Layout.ValueCount),
            _dropped.GetAsArray1D().AsSpan(0, _state.Layout.Slots.Length),
            new((long)rows[0], (long)rows[1], (long)rows[2]));
    }

    private unsafe void Allocate(PartialLayout layout)
    {
        _values?.Dispose();
        Layout = layout;
        _values = _gpu.Accelerator.Allocate1D<double>(2L * ((long)layout.ValueCount + layout.Length));
        var identities = new double[layout.Length];
        fixed (double* first = identities)
            layout.Clear(first);
        _gpu.Constants.Send<double>(identities, Identities);
    }

    private ArrayView<double> Part(long start, long length)
    {
        ArrayView<double> values = _values!.View;
        return values.SubView(start, length);
    }
}
