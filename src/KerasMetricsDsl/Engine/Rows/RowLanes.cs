using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Sixteen short rows, one per lane: every column is one load from a transposed copy.</summary>
internal readonly unsafe ref partial struct RowLanes<T> : IRows<T>
    where T : struct, ILanes<T>
{
    private const int Lanes = 16;
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly RowViews* _views;
    private readonly RowView* _inputs;
    private readonly RowTarget _target;
    private readonly nint _row;
    private readonly T _weight;
    private readonly T _present;

    [MethodImpl(Inline)]
    public RowLanes(RowViews* views, RowTarget target, nint row, int rows)
    {
        _views = views;
        _inputs = views->Inputs;
        (_target, _row) = (target, row);
        _weight = views->RowWeights.Data == null ? 1f : T.Load(views->RowWeights.Data);
        _present = views->RowMask.Data == null ? T.First(rows) : T.First(rows) & T.Load(views->RowMask.Data);
    }

    [MethodImpl(Inline)]
    public int Length(int input) => _inputs[input].Columns;

    [MethodImpl(Inline)]
    public int Steps(int input) => _inputs[input].Columns;

    [MethodImpl(Inline)]
    public T At(int input, int step) => T.Load(_inputs[input].Data + ((nint)step * Lanes));

    [MethodImpl(Inline)]
    public T Index(int step) => T.Int(step);

    [MethodImpl(Inline)]
    public T Keep(int input, int step, T value, T identity) => value;

    [MethodImpl(Inline)]
    public T One(int input, int column) => At(input, column);

    [MethodImpl(Inline)]
    public T Fold(ref RowSum<T> sum) => sum.PerLane();

    [MethodImpl(Inline)]
    public T FoldMax(T value) => value;

    [MethodImpl(Inline)]
    public T FoldMin(T value) => value;

    [MethodImpl(Inline)]
    public T ArgMax(int input) => RowExtreme.OfSixteen<T, RowMaximum>(_inputs[input].Data, Length(input), _views->Staging);

    [MethodImpl(Inline)]
    public T ArgMin(int input) => RowExtreme.OfSixteen<T, RowMinimum>(_inputs[input].Data, Length(input), _views->Staging);

    [MethodImpl(Inline)]
    public T Value(int input) => At(input, 0);

    [MethodImpl(Inline)]
    public T Label(int input) => At(input, 0);

    [MethodImpl(Inline)]
    public T Flag(int input) => At(input, 0);

    [MethodImpl(Inline)]
    public T Pick(int input, T index, T when) => PickWhere(input, index, when & _present);

    public T PickAt(int input, int step, T index, T when) => PickWhere(input, index, when & PresentAt(step));

    public T Lookup(TableView table, T index, T when) => RowLookup.Read(table, index, when & _present, _target, _row, laneIsRow: true);

    [MethodImpl(Inline)]
    public T Lookup(TableView table, int index, T when) =>
        RowLookup.Read(table, index, when & _present, _target, _row, laneIsRow: true);

    public T LookupAt(TableView table, int step, T index, T when) =>
        RowLookup.Read(table, index, when & PresentAt(step), _target, _row, laneIsRow: true);

    [MethodImpl(Inline)]
    private T PickWhere(int input, T index, T when)
    {
        var view = _inputs[input];
        var found = when & T.InRange(index, T.Int(view.Columns));
        if (T.Any(when & ~found))
            RowFaults.Record(_target.Fault, _row, laneIsRow: true, input, view.Columns, index, when & ~found);
        var cell = T.AddInt(T.MultiplyInt(index & found, T.Int(Lanes)), T.Iota);
        return T.Gather(view.Data, cell) & found;
    }
}
