using System.Runtime.InteropServices;

namespace KerasMetricsDsl.Engine;

/// <summary>The sample weights and the mask of one update, broadcast to its rows and to its cells.</summary>
internal unsafe partial struct WeightPlan
{
    private BroadcastView _rowWeights;
    private BroadcastView _rowMask;
    private BroadcastView _cellWeights;
    private BroadcastView _cellMask;
    private float* _largest;

    /// <summary>Whether sample weights were given.</summary>
    public bool HasWeights { get; private set; }

    /// <summary>Whether a mask was given.</summary>
    public bool HasMask { get; private set; }

    /// <summary>Whether one weight was given for the whole update.</summary>
    public bool IsScalar { get; private set; }

    /// <summary>Whether the mask has one value for each row.</summary>
    public bool MasksRows { get; private set; }

    /// <summary>Whether the sample weights have one value for each row.</summary>
    public bool WeighsRows { get; private set; }

    /// <summary>The type of the sample weights.</summary>
    public ElementType WeightType { get; private set; }

    /// <summary>Points a chunk to the weights and the mask. The plan must not move afterwards.</summary>
    public static void Attach(WeightPlan* plan, ref Chunk chunk)
    {
        if (plan->HasWeights)
        {
            chunk.RowWeights = &plan->_rowWeights;
            chunk.CellWeights = &plan->_cellWeights;
        }
        if (plan->HasMask)
        {
            // A mask of single cells says nothing about a row.
            chunk.RowMask = plan->MasksRows ? &plan->_rowMask : null;
            chunk.CellMask = &plan->_cellMask;
        }
    }

    /// <summary>Takes the sample weights.</summary>
    /// <exception cref="ArgumentException">Their shape does not fit.</exception>
    public void SetWeights(MetricLayout layout, in BatchShape shape, in InputView view, in TensorShape weights)
    {
        HasWeights = true;
        IsScalar = weights.Rank == 0;
        WeightType = view.Type;
        // A method that takes the raw weight of a row can live with weights for each cell.
        WeighsRows = Align(layout, shape, view, weights, "sampleWeight", layout.WeighsRows, out _rowWeights, out _cellWeights);
        if (!WeighsRows && layout.HasRowSlots)
            _rowWeights = Largest(view, shape);
    }

    /// <summary>Takes the mask.</summary>
    /// <exception cref="ArgumentException">Its shape does not fit.</exception>
    public void SetMask(MetricLayout layout, in BatchShape shape, in InputView view, in TensorShape mask)
    {
        HasMask = true;
        MasksRows = Align(layout, shape, view, mask, "mask", layout.HasRowSlots, out _rowMask, out _cellMask);
    }

    /// <summary>Gives memory back.</summary>
    public void Free()
    {
        NativeMemory.Free(_largest);
        _largest = null;
    }

    /// <summary>Broadcasts weights or a mask to the rows and to the cells; says whether they fit the rows.</summary>
    /// <exception cref="ArgumentException">They fit neither, or not what the metric needs.</exception>
    internal static bool Align(
        MetricLayout layout,
        in BatchShape shape,
        in InputView view,
        in TensorShape given,
        string argument,
        bool needsRow,
        out BroadcastView rows,
        out BroadcastView cells)
    {
        AxisList rowStrides = default, cellStrides = default;
        var byRow = WeightAlignment.TryAlign(given, shape.Rows, ref rowStrides);
        var byCell = WeightAlignment.TryAlign(given, shape.Full, ref cellStrides);
        var needsCell = layout.HasCellSlots || !byRow;
        if ((needsRow && !byRow) || (needsCell && !byCell))
            throw Mismatch(layout, argument, given, needsRow && !byRow ? shape.Rows : shape.Full);

        rows = new BroadcastView(view);
        cells = new BroadcastView(view);
        for (var axis = 0; byRow && axis < shape.Rows.Rank; axis++)
            rows.Append(shape.Rows[axis], rowStrides[axis]);
        if (needsCell)
        {
            for (var position = 0; position < shape.Full.Rank; position++)
                cells.Append(shape.Full[shape.AxisAt(position)], cellStrides[shape.AxisAt(position)]);
        }
        else
        {
            cells = rows;
            cells.Append(shape.Columns, 0);
        }
        return byRow;
    }

    /// <summary>
    /// Refuses a plain span of one value beside several samples: it has one value for each of them, and is more likely too short than meant
    /// for all.
    /// </summary>
    /// <exception cref="ArgumentException">It is one.</exception>
    internal static void CheckPlain(MetricLayout layout, in BatchShape shape, bool isPlain, in TensorShape given, string argument)
    {
        var values = layout.HasRowSlots ? shape.Rows : shape.Full;
        if (isPlain && given.Length == 1 && values.Rank > 0 && values[0] != 1)
        {
            throw new ArgumentException(
                $"{layout.Metric}: {argument} has 1 value for {values[0]} samples; a plain span has one for each. "
                + "A tensor of shape [1] has one for all: MetricInput.Create(values, 1).",
                argument);
        }
    }

    // The weight of a row whose cells have weights of their own: the one of largest magnitude.
    private BroadcastView Largest(in InputView source, in BatchShape shape)
    {
        var rows = shape.Rows.Length;
        _largest = (float*)NativeMemory.AllocZeroed((nuint)nint.Max(1, rows), sizeof(float));
        for (nint cell = 0; cell < rows * shape.Columns; cell++)
        {
            float weight;
            _cellWeights.Load(cell, 1, &weight);
            ref var largest = ref _largest[cell / shape.Columns];
            largest = MathF.Abs(weight) > MathF.Abs(largest) ? weight : largest;
        }
        var view = new BroadcastView(source with { Data = (byte*)_largest, Type = ElementType.Single });
        view.Append(rows, 1);
        return view;
    }

    private static ArgumentException Mismatch(MetricLayout layout, string argument, in TensorShape given, in TensorShape values) =>
        new(
            $"{layout.Metric}: {argument} has shape {given}; it must be a single number, or fit the leading axes of the values' "
            + $"shape {values} (each length equal or 1).",
            argument);
}
