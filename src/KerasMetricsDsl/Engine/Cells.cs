using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Sixteen neighbouring cells of a block.</summary>
/// <remarks>The pointers are single fields, not an array, so that the JIT keeps those in use in registers.</remarks>
/// <typeparam name="T">The lanes.</typeparam>
internal unsafe ref struct Cells<T> : ICells<T>
    where T : struct, ILanes<T>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly float* _input0;
    private readonly float* _input1;
    private readonly float* _input2;
    private readonly float* _input3;
    private readonly float* _input4;
    private readonly float* _input5;
    private readonly float* _input6;
    private readonly float* _input7;
    private readonly float* _weights;
    private readonly float* _mask;
    private readonly float* _columns;
    private readonly FaultRecord* _fault;
    private readonly nint _first;

    /// <summary>The first of the sixteen cells, counted from the start of the block.</summary>
    public nint Offset;

    /// <summary>The lanes that hold a cell of the update; what the others hold is never used.</summary>
    public T Valid;

    [MethodImpl(Inline)]
    public Cells(in Block block, nint first, FaultRecord* fault)
    {
        _input0 = block.Input(0);
        _input1 = block.Input(1);
        _input2 = block.Input(2);
        _input3 = block.Input(3);
        _input4 = block.Input(4);
        _input5 = block.Input(5);
        _input6 = block.Input(6);
        _input7 = block.Input(7);
        _weights = block.Weights;
        _mask = block.Mask;
        _columns = block.Columns;
        _fault = fault;
        _first = first;
        Valid = T.Mask(true);
    }

    /// <inheritdoc/>
    public readonly T Weight
    {
        [MethodImpl(Inline)]
        get => T.Load(_weights + Offset);
    }

    /// <inheritdoc/>
    public T Entry { [MethodImpl(Inline)] readonly get; set; }

    /// <inheritdoc/>
    public readonly T Column
    {
        [MethodImpl(Inline)]
        get => T.Load(_columns + Offset);
    }

    public readonly T Kept
    {
        [MethodImpl(Inline)]
        get => T.Load(_mask + Offset);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly T Float(int input) => T.Load(Pointer(input) + Offset);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly T Int(int input) => T.Load(Pointer(input) + Offset);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly T Mask(int input) => T.Load(Pointer(input) + Offset);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly T Lookup(TableView table, T index, T when)
    {
        var inside = T.InRange(index, T.Int(table.Length));
        var outside = when & Valid & ~inside;
        if (T.Any(outside))
            Lanes.RaiseEntry(_fault, index, outside, _first + Offset, table);
        return T.Gather(table.Data, index & inside) & when & inside;
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly T Lookup(TableView table, int index, T when) =>
        table.Has(index) ? T.Int(table.IntAt(index)) & when : Lookup(table, T.Int(index), when);

    [MethodImpl(Inline)]
    private readonly float* Pointer(int input) => input switch
    {
        0 => _input0,
        1 => _input1,
        2 => _input2,
        3 => _input3,
        4 => _input4,
        5 => _input5,
        6 => _input6,
        _ => _input7,
    };
}
