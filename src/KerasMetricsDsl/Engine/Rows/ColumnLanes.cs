using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>One long row, sixteen of its columns at a time. What belongs to the row itself stands in every lane.</summary>
internal readonly unsafe ref partial struct ColumnLanes<T> : IRows<T>
    where T : struct, ILanes<T>
{
    private const int Lanes = 16;
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly RowViews* _views;
    private readonly RowView* _inputs;
    private readonly RowTarget _target;
    private readonly nint _row;
    private readonly int _columns;
    private readonly T _weight;

    [MethodImpl(Inline)]
    public ColumnLanes(RowViews* views, RowTarget target, nint row, nint columns)
    {
        _views = views;
        _inputs = views->Inputs;
        (_target, _row, _columns) = (target, row, (int)columns);
        _weight = views->RowWeights.Data == null ? 1f : T.Load(views->RowWeights.Data);
    }

    [MethodImpl(Inline)]
    public int Length(int input) => _inputs[input].Columns;

    [MethodImpl(Inline)]
    public int Steps(int input) => _inputs[input].Steps;

    [MethodImpl(Inline)]
    public T At(int input, int step) => T.Load(Step(_inputs + input, step));

    [MethodImpl(Inline)]
    public T Index(int step) => T.AddInt(T.Int(step * Lanes), T.Iota);

    [MethodImpl(Inline)]
    public T Keep(int input, int step, T value, T identity)
    {
        var remaining = _inputs[input].Columns - (step * Lanes);
        return remaining >= Lanes ? value : T.Select(T.First(remaining), value, identity);
    }

    [MethodImpl(Inline)]
    public T One(int input, int column) => _inputs[input].Data[column];

    [MethodImpl(Inline)]
    public T Fold(ref RowSum<T> sum) => sum.Total();

    [MethodImpl(Inline)]
    public T FoldMax(T value) => T.Max(value);

    [MethodImpl(Inline)]
    public T FoldMin(T value) => T.Min(value);

    [MethodImpl(Inline)]
    public T ArgMax(int input) => T.Int(RowExtreme.First<T, RowMaximum>(_inputs[input].Data, Length(input)));

    [MethodImpl(Inline)]
    public T ArgMin(int input) => T.Int(RowExtreme.First<T, RowMinimum>(_inputs[input].Data, Length(input)));

    [MethodImpl(Inline)]
    public T Value(int input) => T.Load(_inputs[input].Data);

    [MethodImpl(Inline)]
    public T Label(int input) => T.Load(_inputs[input].Data);

    [MethodImpl(Inline)]
    public T Flag(int input) => T.Load(_inputs[input].Data);

    public T Pick(int input, T index, T when)
    {
        var view = _inputs[input];
        var found = when & T.InRange(index, T.Int(view.Columns));
        if (T.Any(when & ~found))
            RowFaults.Record(_target.Fault, _row, laneIsRow: false, input, view.Columns, index, when & ~found);
        return T.Gather(view.Data, index & found) & found;
    }

    public T PickAt(int input, int step, T index, T when) => Pick(input, index, when & PresentAt(step));

    public T Lookup(TableView table, T index, T when) => RowLookup.Read(table, index, when, _target, _row, laneIsRow: false);

    [MethodImpl(Inline)]
    public T Lookup(TableView table, int index, T when) => RowLookup.Read(table, index, when, _target, _row, laneIsRow: false);

    public T LookupAt(TableView table, int step, T index, T when) => Lookup(table, index, when & PresentAt(step));

    [MethodImpl(Inline)]
    private static float* Step(RowView* view, int step) =>
        step < view->WholeSteps ? view->Data + ((nint)step * Lanes) : view->Tail;
}
