using System.Runtime.CompilerServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

internal readonly unsafe ref partial struct RowLanes<T>
    where T : struct, ILanes<T>
{
    public T Weight => _weight;

    [MethodImpl(Inline)]
    public T WeightAt(int step) => _views->CellWeights.Data == null ? 1f : T.Load(_views->CellWeights.Data + ((nint)step * Lanes));

    [MethodImpl(Inline)]
    private T PresentAt(int step) =>
        _views->CellMask.Data == null ? _present : _present & T.Load(_views->CellMask.Data + ((nint)step * Lanes));

    private T Weighs => _present & (_weight != 0f);

    private T WeighsAt(int step) => PresentAt(step) & (WeightAt(step) != 0f);

    [MethodImpl(Inline)]
    public void Add(int slot, T value, int entry)
    {
        if (_views->RowWeights.Data == null)
            AddRaw(slot, value, entry);
        else
            RowSinks<T>.Add(_target.Cells(slot, entry), value, _weight, _present);
    }

    [MethodImpl(Inline)]
    public void AddRaw(int slot, T value, int entry) => RowSinks<T>.Add(_target.Cells(slot, entry), value, _present);

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
    public void AddColumn(int slot, int step, T value, int entry)
    {
        if (_views->CellWeights.Data == null)
            AddColumnRaw(slot, step, value, entry);
        else
            RowSinks<T>.Add(Column(slot, step, entry), value, WeightAt(step), _present);
    }

    [MethodImpl(Inline)]
    public void AddColumnRaw(int slot, int step, T value, int entry) => RowSinks<T>.Add(Column(slot, step, entry), value, _present);

    public void Min(int slot, T value, int entry) => RowSinks<T>.Min(_target.Cells(slot, entry), value, Weighs);

    public void Max(int slot, T value, int entry) => RowSinks<T>.Max(_target.Cells(slot, entry), value, Weighs);

    public void MinAt(int slot, int step, T value, int entry) => RowSinks<T>.Min(_target.Cells(slot, entry), value, WeighsAt(step));

    public void MaxAt(int slot, int step, T value, int entry) => RowSinks<T>.Max(_target.Cells(slot, entry), value, WeighsAt(step));

    public void MinColumn(int slot, int step, T value, int entry) => RowSinks<T>.Min(Column(slot, step, entry), value, _present & (WeightAt(step) != 0f));

    public void MaxColumn(int slot, int step, T value, int entry) => RowSinks<T>.Max(Column(slot, step, entry), value, _present & (WeightAt(step) != 0f));

    public void Count(int slot, T index, int entry) => CountFactorRaw(slot, index, _weight, entry);

    public void CountRaw(int slot, T index, int entry) => CountFactorRaw(slot, index, 1f, entry);

    public void CountFactor(int slot, T index, T factor, int entry) => CountFactorRaw(slot, index, factor * _weight, entry);

    public void CountFactorRaw(int slot, T index, T factor, int entry) =>
        NoteDropped(slot, RowSinks<T>.Tally(_target.Counters(slot, entry), 0, index, factor, _present));

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

    public void CountColumnFactorRaw(int slot, int step, T index, T factor, int entry) =>
        NoteDropped(slot, RowSinks<T>.Tally(_target.Counters(slot, entry, step), 0, index, factor, _present));

    private void NoteDropped(int slot, int lane)
    {
        if (lane >= 0)
            _target.NoteDropped(slot, _row + lane);
    }

    private double* Column(int slot, int step, int entry) => _target.Cells(slot, entry) + (step * _target.ColumnStride(slot));
}
