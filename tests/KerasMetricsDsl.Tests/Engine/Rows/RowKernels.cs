using KerasMetricsDsl.Engine;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Tests.Engine.Rows;

/// <summary>-Σ t · log(clamp(p / Σp)) of a row.</summary>
internal readonly struct CrossEntropyKernel : IRowKernel<CrossEntropyKernel>
{
    public static void Step<T, R>(in CrossEntropyKernel k, ref R rows)
        where T : struct, ILanes<T>
        where R : struct, IRows<T>, allows ref struct
    {
        var sum = new RowSum<T>();
        for (var c = 0; c < rows.Steps(1); c++)
            sum.Add(rows.Keep(1, c, rows.At(1, c), 0f));
        var total = rows.Fold(ref sum);
        var loss = new RowSum<T>();
        for (var c = 0; c < rows.Steps(0); c++)
        {
            var p = T.Min(T.Max(rows.At(1, c) / total, 1e-7f), 1f - 1e-7f);
            loss.Add(rows.Keep(0, c, -rows.At(0, c) * T.Log(p), 0f));
        }

        rows.Add(0, rows.Fold(ref loss));
    }
}

/// <summary>log Σ exp(x) - x[label].</summary>
internal readonly struct SparseCrossEntropyKernel : IRowKernel<SparseCrossEntropyKernel>
{
    public static void Step<T, R>(in SparseCrossEntropyKernel k, ref R rows)
        where T : struct, ILanes<T>
        where R : struct, IRows<T>, allows ref struct
    {
        T max = float.NegativeInfinity;
        for (var c = 0; c < rows.Steps(1); c++)
            max = T.Max(max, rows.Keep(1, c, rows.At(1, c), float.NegativeInfinity));
        max = rows.FoldMax(max);
        var sum = new RowSum<T>();
        for (var c = 0; c < rows.Steps(1); c++)
            sum.Add(rows.Keep(1, c, T.Exp(rows.At(1, c) - max), 0f));
        rows.Add(0, max + T.Log(rows.Fold(ref sum)) - rows.Pick(1, rows.Label(0), T.Mask(true)));
    }
}

/// <summary>Σ over columns of t · rank, the rank counted in a nested loop.</summary>
internal readonly struct RankKernel : IRowKernel<RankKernel>
{
    public static void Step<T, R>(in RankKernel k, ref R rows)
        where T : struct, ILanes<T>
        where R : struct, IRows<T>, allows ref struct
    {
        var sum = new RowSum<T>();
        for (var c = 0; c < rows.Steps(1); c++)
        {
            var own = rows.At(1, c);
            T rank = 0f;
            for (var j = 0; j < rows.Length(1); j++)
            {
                var other = rows.One(1, j);
                var before = other > own | (other == own & T.LessThanInt(T.Int(j), rows.Index(c)));
                rank += T.Select(before, 1f, 0f);
            }

            sum.Add(rows.Keep(1, c, rows.At(0, c) * rank, 0f));
        }

        rows.Add(0, rows.Fold(ref sum));
    }
}

/// <summary>True positives, false positives, false negatives per column; predicted is what equals the row's maximum.</summary>
internal readonly struct ColumnCountsKernel : IRowKernel<ColumnCountsKernel>
{
    public static void Step<T, R>(in ColumnCountsKernel k, ref R rows)
        where T : struct, ILanes<T>
        where R : struct, IRows<T>, allows ref struct
    {
        T max = float.NegativeInfinity;
        for (var c = 0; c < rows.Steps(1); c++)
            max = T.Max(max, rows.Keep(1, c, rows.At(1, c), float.NegativeInfinity));
        max = rows.FoldMax(max);
        for (var c = 0; c < rows.Steps(1); c++)
        {
            var (actual, predicted) = (rows.At(0, c) > 0.5f, rows.At(1, c) >= max);
            rows.AddColumn(0, c, T.Select(actual & predicted, 1f, 0f));
            rows.AddColumnRaw(1, c, T.Select(~actual & predicted, 1f, 0f), entry: 1);
            rows.AddColumn(2, c, T.Select(actual & ~predicted, 1f, 0f));
        }
    }
}

/// <summary>A square histogram of both rows' extremes; its size may be too small for them.</summary>
internal readonly struct ExtremePairsKernel(int size) : IRowKernel<ExtremePairsKernel>
{
    private readonly int _size = size;

    public static void Step<T, R>(in ExtremePairsKernel k, ref R rows)
        where T : struct, ILanes<T>
        where R : struct, IRows<T>, allows ref struct
    {
        var size = T.Int(k._size);
        var (first, second) = (rows.ArgMax(0), rows.ArgMin(1));
        var inside = T.InRange(first, size) & T.InRange(second, size);
        var cell = T.Select(inside, T.AddInt(T.MultiplyInt(first, size), second), T.Int(-1));
        rows.Count(0, cell);
        rows.CountRaw(1, cell);
        rows.CountFactor(2, cell, 3f);
    }
}

/// <summary>Sums, extremes and tenths of single cells.</summary>
internal readonly struct CellsKernel : IRowKernel<CellsKernel>
{
    public static void Step<T, R>(in CellsKernel k, ref R rows)
        where T : struct, ILanes<T>
        where R : struct, IRows<T>, allows ref struct
    {
        for (var c = 0; c < rows.Steps(0); c++)
        {
            var x = rows.At(0, c);
            rows.AddAt(0, c, x * x);
            rows.AddAtRaw(1, c, rows.WeightAt(c));
            rows.CountAt(2, c, T.ToInt(x * 10f));
            rows.CountColumn(3, c, T.ToInt(x * 10f));
        }
    }
}

/// <summary>Extremes of rows, cells and columns.</summary>
internal readonly struct ExtremesKernel(bool largest) : IRowKernel<ExtremesKernel>
{
    private readonly bool _largest = largest;

    public static void Step<T, R>(in ExtremesKernel k, ref R rows)
        where T : struct, ILanes<T>
        where R : struct, IRows<T>, allows ref struct
    {
        var value = rows.Value(1) + T.Select(rows.Flag(2), 1f, 0f);
        if (k._largest)
            rows.Max(0, value);
        else
            rows.Min(0, value);
        for (var c = 0; c < rows.Steps(0); c++)
        {
            if (k._largest)
            {
                rows.MaxAt(1, c, rows.At(0, c));
                rows.MaxColumn(2, c, rows.At(0, c));
            }
            else
            {
                rows.MinAt(1, c, rows.At(0, c));
                rows.MinColumn(2, c, rows.At(0, c));
            }
        }
    }
}

/// <summary>Σ over columns of x[t] · table[column]: an index that differs from column to column.</summary>
internal readonly struct PermutationKernel(TableView table) : IRowKernel<PermutationKernel>
{
    private readonly TableView _table = table;

    public static void Step<T, R>(in PermutationKernel k, ref R rows)
        where T : struct, ILanes<T>
        where R : struct, IRows<T>, allows ref struct
    {
        for (var c = 0; c < rows.Steps(0); c++)
        {
            var picked = rows.PickAt(1, c, T.ToInt(rows.At(0, c)), T.Mask(true));
            rows.AddAt(0, c, picked * rows.LookupAt(k._table, c, rows.Index(c), T.Mask(true)));
        }
    }
}

/// <summary>x[label] for a label that comes as a row of length 1, times the weight of its class.</summary>
internal readonly struct SparseRowKernel(TableView table) : IRowKernel<SparseRowKernel>
{
    private readonly TableView _table = table;

    public static void Step<T, R>(in SparseRowKernel k, ref R rows)
        where T : struct, ILanes<T>
        where R : struct, IRows<T>, allows ref struct
    {
        var label = T.ToInt(rows.One(0, 0));
        rows.AddRaw(0, rows.Pick(1, label, T.Mask(true)) * rows.Lookup(k._table, label, T.Mask(true)) * rows.Weight);
    }
}
