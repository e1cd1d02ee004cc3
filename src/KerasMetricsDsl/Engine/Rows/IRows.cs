using System.ComponentModel;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>
/// Where a row kernel stands: sixteen short rows side by side, one per lane, or one long row of which it sees sixteen columns at a time.
/// </summary>
/// <remarks>
/// A value of the row itself (a fold, a label, a weight) fills every lane that belongs to the row, so that a body may mix it freely with
/// values of columns. Inputs are named by position; labels and indices are ints, flags are masks.
/// Sinks name a slot by its place in the layout and, where it has an <c>Over</c> table, the entry. What is masked out contributes nothing,
/// even if NaN. Raw sinks leave the sample weight to the body.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRows<T>
    where T : struct, ILanes<T>
{
    /// <summary>The number of columns of a row input.</summary>
    int Length(int input);

    /// <summary>The number of steps in which an outermost loop sees all columns.</summary>
    int Steps(int input);

    /// <summary>The columns of a step; anything in lanes past the row's end.</summary>
    T At(int input, int step);

    /// <summary>The column numbers of a step, as ints.</summary>
    T Index(int step);

    /// <summary>The value, but the identity of the fold in lanes past the row's end.</summary>
    T Keep(int input, int step, T value, T identity);

    /// <summary>One column for the whole row: what nested loops read.</summary>
    T One(int input, int column);

    /// <summary>row[index] where <paramref name="when"/> holds, else 0; an index that is no column is a fault there.</summary>
    /// <remarks>Index and condition are values of the row.</remarks>
    T Pick(int input, T index, T when);

    /// <summary>As <see cref="Pick"/>, for an index or a condition that differs from column to column of a step.</summary>
    T PickAt(int input, int step, T index, T when);

    /// <summary>table[index] where <paramref name="when"/> holds, else 0; an index outside the table is a fault there.</summary>
    /// <remarks>Index and condition are values of the row.</remarks>
    T Lookup(TableView table, T index, T when);

    /// <summary>The same for an index that is equal for all rows.</summary>
    T Lookup(TableView table, int index, T when);

    /// <summary>As <see cref="Lookup(TableView, T, T)"/>, for an index or a condition that differs from column to column of a step.</summary>
    T LookupAt(TableView table, int step, T index, T when);

    /// <summary>The row's sum.</summary>
    T Fold(ref RowSum<T> sum);

    /// <summary>The largest of the steps' values; NaN propagates.</summary>
    T FoldMax(T value);

    /// <summary>The smallest of the steps' values; NaN propagates.</summary>
    T FoldMin(T value);

    /// <summary>The first column with the largest value, as ints; NaN counts as the largest. 0 for a row without columns.</summary>
    T ArgMax(int input);

    /// <summary>The first column with the smallest value, as ints; NaN counts as the smallest. 0 for a row without columns.</summary>
    T ArgMin(int input);

    /// <summary>A one-per-row input as float.</summary>
    T Value(int input);

    /// <summary>A one-per-row input as int.</summary>
    T Label(int input);

    /// <summary>A one-per-row input as mask.</summary>
    T Flag(int input);

    /// <summary>The sample weight of the row.</summary>
    T Weight { get; }

    /// <summary>The sample weight of a step's columns.</summary>
    T WeightAt(int step);

    /// <summary>Adds the weighted value of the row.</summary>
    void Add(int slot, T value, int entry = 0);

    /// <summary>Adds a value of the row as it is.</summary>
    void AddRaw(int slot, T value, int entry = 0);

    /// <summary>Adds the weighted values of a step to one cell.</summary>
    void AddAt(int slot, int step, T value, int entry = 0);

    /// <summary>Adds the values of a step to one cell as they are.</summary>
    void AddAtRaw(int slot, int step, T value, int entry = 0);

    /// <summary>Adds the weighted values of a step, each to its column.</summary>
    void AddColumn(int slot, int step, T value, int entry = 0);

    /// <summary>Adds the values of a step as they are, each to its column.</summary>
    void AddColumnRaw(int slot, int step, T value, int entry = 0);

    /// <summary>Keeps the smallest value of rows whose weight is not 0.</summary>
    void Min(int slot, T value, int entry = 0);

    /// <summary>Keeps the largest value of rows whose weight is not 0.</summary>
    void Max(int slot, T value, int entry = 0);

    /// <summary>Keeps the smallest value of a step's columns whose weight is not 0.</summary>
    void MinAt(int slot, int step, T value, int entry = 0);

    /// <summary>Keeps the largest value of a step's columns whose weight is not 0.</summary>
    void MaxAt(int slot, int step, T value, int entry = 0);

    /// <summary>Keeps the smallest value of each column where its weight is not 0.</summary>
    void MinColumn(int slot, int step, T value, int entry = 0);

    /// <summary>Keeps the largest value of each column where its weight is not 0.</summary>
    void MaxColumn(int slot, int step, T value, int entry = 0);

    /// <summary>Adds the weight to the row's cell; an index that is no cell is dropped and counted.</summary>
    void Count(int slot, T index, int entry = 0);

    /// <summary>Adds 1 to the row's cell.</summary>
    void CountRaw(int slot, T index, int entry = 0);

    /// <summary>Adds the weight times a factor to the row's cell.</summary>
    void CountFactor(int slot, T index, T factor, int entry = 0);

    /// <summary>Adds a factor as it is to the row's cell.</summary>
    void CountFactorRaw(int slot, T index, T factor, int entry = 0);

    /// <summary>Adds the weight to the cell of each of a step's columns; an index that is no cell is dropped and counted.</summary>
    void CountAt(int slot, int step, T index, int entry = 0);

    /// <summary>Adds 1 to the cell of each of a step's columns.</summary>
    void CountAtRaw(int slot, int step, T index, int entry = 0);

    /// <summary>Adds the weight times a factor to the cell of each of a step's columns.</summary>
    void CountAtFactor(int slot, int step, T index, T factor, int entry = 0);

    /// <summary>Adds a factor as it is to the cell of each of a step's columns.</summary>
    void CountAtFactorRaw(int slot, int step, T index, T factor, int entry = 0);

    /// <summary>Adds the weight to a cell of each column's own histogram; an index that is no cell is dropped and counted.</summary>
    void CountColumn(int slot, int step, T index, int entry = 0);

    /// <summary>Adds 1 to a cell of each column's own histogram.</summary>
    void CountColumnRaw(int slot, int step, T index, int entry = 0);

    /// <summary>Adds the weight times a factor to a cell of each column's own histogram.</summary>
    void CountColumnFactor(int slot, int step, T index, T factor, int entry = 0);

    /// <summary>Adds a factor as it is to a cell of each column's own histogram.</summary>
    void CountColumnFactorRaw(int slot, int step, T index, T factor, int entry = 0);
}
