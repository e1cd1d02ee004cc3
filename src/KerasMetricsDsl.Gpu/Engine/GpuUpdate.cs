using ILGPU;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>An update of a metric on a device: queues its kernels, and the reductions that add up what they leave in the CPU engine's order.</summary>
internal sealed partial class GpuUpdate : IMetricUpdate
{
    // What a wave of chunks may leave in scratch memory: 64 MiB.
    private const long WaveValues = 1 << 23;

    private readonly GpuContext _gpu;
    private readonly MetricLayout _layout;
    private readonly PartialLayout _partials;
    private readonly DevicePlan _plan;
    private readonly DeviceTables _tables;
    private readonly TensorShape[] _shapes;
    private readonly ArrayView<double> _pending;
    private readonly NotedPasses _passes;
    private readonly SharedSums? _shared;
    private readonly int _member;
    private bool _hasRowTotals;
    private bool _hasCellTotals;

    public GpuUpdate(GpuContext gpu, DevicePlan plan, DeviceMember member, TensorShape[] shapes, NotedPasses passes, SharedSums? shared)
    {
        _gpu = gpu;
        _layout = plan.Layout;
        _plan = plan;
        _partials = member.Totals.Layout;
        _pending = member.Totals.Pending;
        _tables = member.Tables;
        _shapes = shapes;
        _passes = passes;
        _shared = shared;
        _member = shared?.Add(this) ?? 0;
    }

    /// <inheritdoc/>
    public TensorShape Shape(int input) => _shapes[input];

    /// <inheritdoc/>
    public bool AreIntegers(int first, int second) => _plan.HoldsIntegers(first) && _plan.HoldsIntegers(second);

    /// <inheritdoc/>
    public TableView View(ConfigTable table) => _tables.View(table);

    // What kernels of several members can have in common.
    private DeviceInputs SharedData => _plan.Data with { Faults = _plan.Data.Faults with { Update = 0 } };

    private bool IsWeighed => _plan.HasWeights || _plan.HasMask;

    // As the CPU engine cuts: large partials need large chunks, and rows stay whole where columns matter.
    private long ChunkCells
    {
        get
        {
            var cells = Math.Max(PassRunner.ChunkCells, 4L * _partials.Length);
            var isPerColumn = Array.Exists(_layout.Slots, slot => slot.PerColumn);
            return isPerColumn && _plan.Columns > 0 ? Math.Max(1, cells / _plan.Columns) * _plan.Columns : cells;
        }
    }

    private PassSize CellPass => new((nint)_plan.Cells, (nint)ChunkCells, Cost: 0, OfRows: false);

    // Runs the waves of a grid, each with the scratch memory to itself.
    private void Waves(ChunkGrid grid, long valuesPerChunk, Action<ChunkGrid> run)
    {
        var most = Math.Max(1, WaveValues / Math.Max(1, valuesPerChunk));
        for (long first = 0; first < grid.Chunks; first += most)
        {
            var mark = _gpu.Scratch.Mark();
            run(grid.Wave(first, most));
            _gpu.Scratch.Release(mark);
        }
    }
}
