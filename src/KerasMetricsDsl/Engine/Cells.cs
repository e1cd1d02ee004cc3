using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Neighbouring cells of a block, as many as there are lanes.</summary>
/// <remarks>The pointers are single fields, not an array, so that the JIT keeps those in use in registers.</remarks>
/// <typeparam name="T">The lanes.</typeparam>
/// <typeparam name="TWeighting">What the block has besides its inputs.</typeparam>
internal unsafe ref struct Cells<T, TWeighting> : ICells<T>
    where T : struct, ILanes<T>
    where TWeighting : IWeighting
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
    private readonly byte* _mask;
    private readonly float* _columns;
    private readonly FaultRecord* _fault;
    private readonly nint _first;

    /// <summary>The first of the cells, counted from the start of the block.</summary>
    public nint Offset;

    /// <summary>The lanes that hold a cell of the update; what the others hold is never used.</summary>
    public T Valid;

    /// <summary>Cells of up to three inputs of floats.</summary>
    [MethodImpl(Inline)]
    public Cells(float* first, float* second, float* third, float entry, FaultRecord* fault)
    {
        _input0 = first;
        _input1 = second;
        _input2 = third;
        _fault = fault;
        Entry = entry;
        Valid = T.Mask(true);
    }

    [MethodImpl(Inline)]
    public Cells(in Block block, float entry)
    {
        _input0 = (float*)block.Input(0);
        _input1 = (float*)block.Input(1);
        _input2 = (float*)block.Input(2);
        _input3 = (float*)block.Input(3);
        _input4 = (float*)block.Input(4);
        _input5 = (float*)block.Input(5);
        _input6 = (float*)block.Input(6);
        _input7 = (float*)block.Input(7);
        _weights = block.Weights;
        _mask = block.Mask;
        _columns = block.Columns;
        _fault = block.Fault;
        _first = block.First;
        Entry = entry;
        Valid = T.Mask(true);
    }

    /// <inheritdoc/>
    public readonly T Weight
    {
        [MethodImpl(Inline)]
        get => TWeighting.Weights ? T.Load(_weights + Offset) : 1f;
    }

    /// <inheritdoc/>
    public readonly T Entry { [MethodImpl(Inline)] get; }

    /// <inheritdoc/>
    public readonly T Column
    {
        [MethodImpl(Inline)]
        get => T.Load(_columns + Offset);
    }

    /// <summary>Goes to other cells of the block.</summary>
    [MethodImpl(Inline)]
    public void MoveTo(nint offset)
    {
        Offset = offset;
        if (TWeighting.Masks)
            Valid = T.LoadFlags(_mask + offset);
    }

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly T Float(int input) => T.Load(Pointer(input) + Offset);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly T Int(int input) => T.Load(Pointer(input) + Offset);

    /// <inheritdoc/>
    [MethodImpl(Inline)]
    public readonly T Mask(int input) => T.LoadFlags((byte*)Pointer(input) + Offset);

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
