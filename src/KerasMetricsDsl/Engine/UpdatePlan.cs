using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KerasMetricsDsl.Engine;

/// <summary>One update: where the pinned inputs and weights are and what has been added up so far. Lives on the caller's stack.</summary>
internal unsafe partial struct UpdatePlan
{
    private fixed long _copies[MetricBatch.MaxInputs];

    // What the pass before the kernels has counted, if it has run.
    private bool _isChosen;
    private long _masked;
    private long _skipped;

    /// <summary>The inputs by position.</summary>
    public InputViews Inputs;

    /// <summary>The number of inputs and their shapes.</summary>
    public int InputCount;
    public TensorShape* Shapes;

    /// <summary>The common shape, the number of rows and the cells in each.</summary>
    public BatchShape Shape;
    public nint Rows;
    public nint Columns;

    /// <summary>Whether rows are left out and counted as a whole; else elements are.</summary>
    public bool CountsRows;

    public WeightPlan Weights;

    /// <summary>What a row's and a cell's total is divided by in a mean.</summary>
    public nint RowDivisor;
    public nint CellDivisor;

    public FaultRecord Fault;

    /// <summary>Whether a value outside of a histogram is a fault.</summary>
    public bool ForbidsDropped;

    /// <summary>The accumulators, and this update's sums so far.</summary>
    public SlotView* Slots;
    public double* Pending;

    /// <summary>Whether a pass has already added up the weights of the rows, and of the cells.</summary>
    public bool HasRowTotals;
    public bool HasCellTotals;

    /// <summary>The number of cells.</summary>
    public readonly nint Cells => Rows * Columns;

    /// <summary>Takes the pinned inputs; copies those whose rows are not contiguous.</summary>
    public void SetInputs(MetricLayout layout, in MetricBatch batch, in BatchShape shape, byte** data)
    {
        InputCount = batch.Count;
        ForbidsDropped = layout.Policies.RangePolicy == RangePolicy.Throw;
        Shape = shape;
        Rows = shape.Rows.Length;
        Columns = shape.Columns;
        // A single axis whose elements are what is gathered has no rows to leave out, whatever the kernels read it as.
        CountsRows = layout.HasRowSlots || layout.HasInputsPerRow || (layout.HasRowInputs && shape.Rows.Rank > 0);
        var contiguous = shape.IsContiguous;
        for (var i = 0; i < InputCount; i++)
        {
            ref readonly var input = ref batch[i];
            Inputs[i] = new InputView
            {
                Data = data[i],
                Type = input.ElementType,
                Kind = layout.Inputs[i].Kind,
                RowLength = layout.IsPerCell(i) ? Columns : 1,
                Index = i,
            };
            if (contiguous || !layout.IsPerCell(i))
                continue;
            _copies[i] = (long)AxisTransposition.Copy(data[i], ElementConversion.SizeOf(input.ElementType), shape);
            Inputs[i].Data = (byte*)_copies[i];
        }
    }

    /// <summary>Takes the pinned weights and mask, if there are any.</summary>
    public void SetWeights(MetricLayout layout, in MetricBatch batch, in BatchShape shape, byte* weights, byte* mask)
    {
        if (batch.SampleWeight.IsSupplied)
        {
            WeightPlan.CheckPlain(layout, shape, batch.SampleWeight.IsBatch, batch.SampleWeight.Shape, "sampleWeight");
            var view = new InputView { Data = weights, Type = batch.SampleWeight.ElementType, Kind = InputKind.Element };
            Weights.SetWeights(layout, shape, view, batch.SampleWeight.Shape);
        }
        if (batch.Mask.IsSupplied)
        {
            WeightPlan.CheckPlain(layout, shape, batch.Mask.IsBatch, batch.Mask.Shape, "mask");
            var view = new InputView { Data = mask, Type = batch.Mask.ElementType, Kind = InputKind.Flag };
            Weights.SetMask(layout, shape, view, batch.Mask.Shape);
        }
        RowDivisor = WeightAlignment.Divisor(shape.Rows, Weights.IsScalar);
        CellDivisor = WeightAlignment.Divisor(shape.Full, Weights.IsScalar);
    }

    /// <summary>Points a chunk to all that does not differ between chunks.</summary>
    /// <param name="plan">The update.</param>
    /// <param name="chunk">The chunk.</param>
    /// <param name="integers">A bit for each input that is read as integers besides; all passes of an update that do so read the same.</param>
    public static void Describe(UpdatePlan* plan, ref Chunk chunk, int integers)
    {
        chunk.Inputs = (InputView*)&plan->Inputs;
        chunk.InputCount = plan->InputCount;
        for (var i = 0; i < plan->InputCount; i++)
        {
            if (((integers >> i) & 1) != 0)
                plan->Inputs[chunk.InputCount++] = plan->Inputs[i] with { Kind = InputKind.Label };
        }
        chunk.Columns = plan->Columns;
        chunk.Slots = plan->Slots;
        chunk.ForbidsDropped = plan->ForbidsDropped;
        chunk.Fault = &plan->Fault;
        WeightPlan.Attach(&plan->Weights, ref chunk);
    }

    /// <summary>How much the values of an accumulator weigh together.</summary>
    public readonly double Weight(PartialLayout partials, in SlotLayout slot)
    {
        double values = slot.IsPerRow ? Rows : Cells;
        if (!Weights.HasMask && !(Weights.HasWeights && slot.IsWeighted))
            return values;
        // The pass that added up the weights may have seen each row once, or once for each of its cells.
        var offset = slot.IsWeighted ? 0 : 1;
        if (!slot.IsPerRow)
            return Pending[partials.CellTotals + offset];
        return HasRowTotals ? Pending[partials.RowTotals + offset] : Pending[partials.CellTotals + offset] / nint.Max(1, Columns);
    }

    /// <summary>Gives memory back.</summary>
    public void Free()
    {
        for (var i = 0; i < MetricBatch.MaxInputs; i++)
            NativeMemory.Free((void*)_copies[i]);
        Weights.Free();
    }

    [InlineArray(MetricBatch.MaxInputs)]
    internal struct InputViews
    {
        private InputView _first;
    }
}
