using System.Runtime.InteropServices;
using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;
using KerasMetricsDsl.Tests.Laws;

namespace KerasMetricsDsl.Tests.Engine.Rows;

/// <summary>Runs a hand-written row kernel over arrays, chunk by chunk as the engine does, on every width of lanes.</summary>
internal sealed unsafe class RowRun(int rows) : IDisposable
{
    private readonly List<GCHandle> _pins = [];
    private readonly List<InputView> _inputs = [];
    private readonly List<SlotView> _slots = [];
    private int _size;
    private int _columns;

    public float[]? RowWeights { get; init; }
    public bool[]? RowMask { get; init; }
    public float[]? CellWeights { get; init; }
    public bool[]? CellMask { get; init; }
    public int RowsPerChunk { get; init; } = int.MaxValue;
    public double Identity { get; init; }

    public RowRun Row(float[] data, int columns) => Input(data, ElementType.Single, InputKind.Row, columns);

    /// <summary>A row that must be converted before anything can load it.</summary>
    public RowRun Row(double[] data, int columns) => Input(data, ElementType.Double, InputKind.Row, columns);

    public RowRun Label(int[] data) => Input(data, ElementType.Int32, InputKind.Label, 1);

    public RowRun Value(float[] data) => Input(data, ElementType.Single, InputKind.Element, 1);

    public RowRun Flag(bool[] data) => Input(data, ElementType.Boolean, InputKind.Flag, 1);

    /// <summary>Room for a result and, behind it, for what it dropped.</summary>
    public RowRun Slot(int columns = 1, int cells = 1, int entries = 1)
    {
        var size = columns * cells * entries;
        _slots.Add(new SlotView { Offset = _size, Columns = columns, Cells = cells, Entries = entries, DroppedOffset = _size + size });
        _size += size + 1;
        return this;
    }

    /// <summary>The partial result, after making sure that every width gives the same bits.</summary>
    public double[] Run<TKernel>(TKernel kernel)
        where TKernel : unmanaged, IRowKernel<TKernel>
    {
        var expected = Run<TKernel, LanesScalar>(kernel);
        Assert.Equal(Bits(expected), Bits(Run<TKernel, Lanes128x4>(kernel)));
        Assert.Equal(Bits(expected), Bits(Run<TKernel, Lanes256x2>(kernel)));
        Assert.Equal(Bits(expected), Bits(Run<TKernel, Lanes512>(kernel)));
        return expected;
    }

    public double[] Run<TKernel, T>(TKernel kernel)
        where TKernel : unmanaged, IRowKernel<TKernel>
        where T : struct, ILanes<T>
    {
        var partial = new double[_size];
        Array.Fill(partial, Identity);
        FaultRecord fault = default;
        Run<TKernel, T>(kernel, partial, &fault);
        Assert.False(fault.IsRaised);
        return partial;
    }

    /// <summary>The fault of a run that must have one.</summary>
    public FaultRecord Fault<TKernel, T>(TKernel kernel)
        where TKernel : unmanaged, IRowKernel<TKernel>
        where T : struct, ILanes<T>
    {
        FaultRecord fault = default;
        Run<TKernel, T>(kernel, new double[_size], &fault);
        Assert.True(fault.IsRaised);
        return fault;
    }

    /// <summary>Checks that an update allocates nothing after the first ones.</summary>
    public void AllocatesNothing<TKernel, T>(TKernel kernel)
        where TKernel : unmanaged, IRowKernel<TKernel>
        where T : struct, ILanes<T>
    {
        var partial = new double[_size];
        Allocations.AreNone(() =>
        {
            FaultRecord fault = default;
            Run<TKernel, T>(kernel, partial, &fault);
        });
    }

    public void Dispose() => _pins.ForEach(pin => pin.Free());

    private void Run<TKernel, T>(TKernel kernel, double[] partial, FaultRecord* fault)
        where TKernel : unmanaged, IRowKernel<TKernel>
        where T : struct, ILanes<T>
    {
        var (rowWeights, rowMask) = (Broadcast(RowWeights, rows), Broadcast(RowMask, rows));
        var (cellWeights, cellMask) = (Broadcast(CellWeights, rows * _columns), Broadcast(CellMask, rows * _columns));
        fixed (InputView* inputs = CollectionsMarshal.AsSpan(_inputs))
        fixed (SlotView* slots = CollectionsMarshal.AsSpan(_slots))
        fixed (double* cells = partial)
        {
            for (var first = 0; first < rows; first += Math.Min(RowsPerChunk, rows))
            {
                var chunk = new Chunk
                {
                    Inputs = inputs,
                    InputCount = _inputs.Count,
                    First = first,
                    Count = Math.Min(RowsPerChunk, rows - first),
                    Columns = _columns,
                    RowWeights = RowWeights is null ? null : &rowWeights,
                    RowMask = RowMask is null ? null : &rowMask,
                    CellWeights = CellWeights is null ? null : &cellWeights,
                    CellMask = CellMask is null ? null : &cellMask,
                    Slots = slots,
                    Partial = cells,
                    Fault = fault,
                };
                RowLoop.Run<TKernel, T>(kernel, chunk);
            }
        }
    }

    private RowRun Input(Array data, ElementType type, InputKind kind, int columns)
    {
        _columns = kind == InputKind.Row ? Math.Max(_columns, columns) : _columns;
        _inputs.Add(new InputView { Data = Pin(data), Type = type, Kind = kind, RowLength = columns, Index = _inputs.Count });
        return this;
    }

    private BroadcastView Broadcast(Array? data, int count)
    {
        if (data is null)
            return default;
        var (type, kind) = data is bool[]? (ElementType.Boolean, InputKind.Flag) : (ElementType.Single, InputKind.Element);
        var view = new BroadcastView(new InputView { Data = Pin(data), Type = type, Kind = kind, RowLength = 1 });
        view.Append(count, 1);
        return view;
    }

    // Pinned once: a second look at the same array must not count as an allocation of the loop.
    private byte* Pin(Array data)
    {
        foreach (var pin in _pins)
            if (ReferenceEquals(pin.Target, data))
                return (byte*)pin.AddrOfPinnedObject();
        _pins.Add(GCHandle.Alloc(data, GCHandleType.Pinned));
        return (byte*)_pins[^1].AddrOfPinnedObject();
    }

    private static long[] Bits(double[] values) => Array.ConvertAll(values, BitConverter.DoubleToInt64Bits);
}
