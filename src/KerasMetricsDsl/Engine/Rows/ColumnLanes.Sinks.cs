using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

internal readonly unsafe ref partial struct ColumnLanes<T>
    where T : struct, ILanes<T>
{
    // A value of the row stands in every lane and counts once.
    private static T Once => T.First(1);

    public T Weight => _weight;

    [MethodImpl(Inline)]
    public T WeightAt(int step) => _views->CellWeights.Data == null ? 1f : T.Load(Step(&_views->CellWeights, step));

    [MethodImpl(Inline)]
    private T PresentAt(int step) =>
        _views->CellMask.Data == null ? T.First(Remaining(step)) : T.First(Remaining(step)) & T.Load(Step(&_views->CellMask, step));

    private T Weighs => Once & (_weight != 0f);

    private T WeighsAt(int step) => PresentAt(step) & (WeightAt(step) != 0f);

    private int Remaining(int step) => _columns - (step * Lanes);

    [MethodImpl(Inline)]
    public void Add(int slot, T value, int entry)
    {
        if (_views->RowWeights.Data == null)
            AddRaw(slot, value, entry);
        else
            RowSinks<T>.Add(_target.Cells(slot, entry), value, _weight, Once);
    }

    [MethodImpl(Inline)]
    public void AddRaw(int slot, T value, int entry) => RowSinks<T>.Add(_target.Cells(slot, entry), value, Once);

    [MethodImpl(Inline)]
    public void AddAt(int slot, int step, T value, int entry)
    {
        if (_views->CellWeights.Data == null)
            AddAtRaw(slot, step, value, entry);
        else
            RowSinks<T>.Add(_target.Cells(slot, entry), value, WeightAt(step), PresentAt(step));
    }

    [MethodImpl(Inline)]
    public void AddAtRaw(int slot, int step, T value, int entry) => RowSinks<T>.Add(_target.Cells(slot, entry), value, PresentAt(step));

    [MethodImpl(Inline)]
    public void AddColumn(int slot, int step, T value, int entry) => AddColumnRaw(slot, step, value * WeightAt(step), entry);

    [MethodImpl(Inline)]
    public void AddColumnRaw(int slot, int step, T value, int entry)
    {
        var cells = Columns(slot, step, entry);
        if (Remaining(step) >= Lanes)
            T.AddTo(cells, value);
        else
            RowSinks<T>.AddEach(cells, value, Remaining(step));
    }

    public void Min(int slot, T value, int entry) => RowSinks<T>.Min(_target.Cells(slot, entry), value, Weighs);

    public void Max(int slot, T value, int entry) => RowSinks<T>.Max(_target.Cells(slot, entry), value, Weighs);

    public void MinAt(int slot, int step, T value, int entry) => RowSinks<T>.Min(_target.Cells(slot, entry), value, WeighsAt(step));

    public void MaxAt(int slot, int step, T value, int entry) => RowSinks<T>.Max(_target.Cells(slot, entry), value, WeighsAt(step));

    public void MinColumn(int slot, int step, T value, int entry) =>
        RowSinks<T>.MinEach(Columns(slot, step, entry), value, WeightAt(step) != 0f, Remaining(step));

    public void MaxColumn(int slot, int step, T value, int entry) =>
        RowSinks<T>.MaxEach(Columns(slot, step, entry), value, WeightAt(step) != 0f, Remaining(step));

    public void Count(int slot, T index, int entry) => CountFactorRaw(slot, index, _weight, entry);

    public void CountRaw(int slot, T index, int entry) => CountFactorRaw(slot, index, 1f, entry);

    public void CountFactor(int slot, T index, T factor, int entry) => CountFactorRaw(slot, index, factor * _weight, entry);

    public void CountFactorRaw(int slot, T index, T factor, int entry) =>
        NoteDropped(slot, RowSinks<T>.Tally(_target.Counters(slot, entry), 0, index, factor, Once));

    public void CountAt(int slot, int step, T index, int entry) => CountAtFactorRaw(slot, step, index, WeightAt(step), entry);

    public void CountAtRaw(int slot, int step, T index, int entry) => CountAtFactorRaw(slot, step, index, 1f, entry);

    public void CountAtFactor(int slot, int step, T index, T factor, int entry) =>
        CountAtFactorRaw(slot, step, index, factor * WeightAt(step), entry);

    public void CountAtFactorRaw(int slot, int step, T index, T factor, int entry) =>
        NoteDropped(slot, RowSinks<T>.Tally(_target.Counters(slot, entry), 0, index, factor, PresentAt(step)));

    public void CountColumn(int slot, int step, T index, int entry) => CountColumnFactorRaw(slot, step, index, WeightAt(step), entry);

    public void CountColumnRaw(int slot, int step, T index, int entry) => CountColumnFactorRaw(slot, step, index, 1f, entry);

    public void CountColumnFactor(int slot, int step, T index, T factor, int entry) =>
        CountColumnFactorRaw(slot, step, index, factor * WeightAt(step), entry);

    public void CountColumnFactorRaw(int slot, int step, T index, T factor, int entry)
    {
        var counters = _target.Counters(slot, entry, (nint)step * Lanes);
        NoteDropped(slot, RowSinks<T>.Tally(counters, counters.Count, index, factor, T.First(Remaining(step))));
    }

    private void NoteDropped(int slot, int lane)
    {
        if (lane >= 0)
            _target.NoteDropped(slot, _row);
    }

    private double* Columns(int slot, int step, int entry) =>
        _target.Cells(slot, entry) + ((nint)step * Lanes * _target.ColumnStride(slot));
}
