namespace KerasMetricsDsl.Engine;

/// <summary>
/// Up to 1,024 cells of all inputs as 32-bit values: pointers into the caller's memory where it already has that form, into
/// a scratch on the stack where not.
/// </summary>
internal unsafe struct Block
{
    /// <summary>The cells after which float sums are moved to double.</summary>
    public const int Size = 1024;

    private const int Lanes = 16;

    /// <summary>The parts of the scratch: the inputs, weights, mask and columns.</summary>
    private const int WeightPart = MetricBatch.MaxInputs;
    private const int MaskPart = WeightPart + 1;
    private const int ColumnPart = WeightPart + 2;
    private const int Parts = WeightPart + 3;

    /// <summary>The floats a caller provides for conversions and the last few cells.</summary>
    public const int ScratchLength = Parts * Size;

    private fixed long _inputs[MetricBatch.MaxInputs];

    /// <summary>The weights, ones if none were given and the kernel reads them; else null.</summary>
    public float* Weights;

    /// <summary>The mask, or null.</summary>
    public float* Mask;

    /// <summary>The columns of the cells as ints, if the kernel reads them.</summary>
    public float* Columns;

    /// <summary>The cells of an input.</summary>
    public readonly float* Input(int index) => (float*)_inputs[index];

    /// <summary>Loads the cells [first, first + count) of a chunk.</summary>
    public void Load(in Chunk chunk, nint first, int count, float* scratch, bool readsWeights, bool readsColumns)
    {
        for (var i = 0; i < chunk.InputCount; i++)
        {
            ref readonly var input = ref chunk.Inputs[i];
            var cells = input.IsDirect ? (float*)input.Data + first : scratch + (i * Size);
            _inputs[i] = (long)cells;
            if (input.IsDirect)
                continue;
            input.Load(first, count, cells, chunk.Fault);
            Pad(cells, count);
        }
        LoadWeights(chunk, first, count, scratch + (WeightPart * Size), readsWeights);
        if (chunk.CellMask != null)
        {
            Mask = scratch + (MaskPart * Size);
            chunk.CellMask->Load(first, count, Mask);
            Pad(Mask, count);
        }
        if (readsColumns)
        {
            Columns = scratch + (ColumnPart * Size);
            CountColumns((int*)Columns, (int)(first % chunk.Columns), (int)chunk.Columns);
        }
    }

    /// <summary>The same block for its last cells, fewer than sixteen, copied to where sixteen can be read.</summary>
    public readonly Block Tail(int inputs, int count, float* scratch)
    {
        var tail = this;
        var start = count & -Lanes;
        if (start == count)
            return tail;
        for (var i = 0; i < inputs; i++)
            tail._inputs[i] = (long)Moved(Input(i), start, count - start, scratch + (i * Size));
        if (Weights != null)
            tail.Weights = Moved(Weights, start, count - start, scratch + (WeightPart * Size));
        if (Mask != null)
            tail.Mask = Mask + start;
        if (Columns != null)
            tail.Columns = Columns + start;
        return tail;
    }

    private void LoadWeights(in Chunk chunk, nint first, int count, float* scratch, bool reads)
    {
        if (chunk.CellWeights == null)
        {
            if (!reads)
                return;
            Weights = scratch;
            new Span<float>(scratch, Size).Fill(1);
            return;
        }
        var direct = chunk.CellWeights->Direct;
        Weights = direct != null ? direct + first : scratch;
        if (direct != null)
            return;
        chunk.CellWeights->Load(first, count, scratch);
        Pad(scratch, count);
    }

    private static void CountColumns(int* target, int column, int columns)
    {
        for (var i = 0; i < Size; i++)
        {
            target[i] = column;
            if (++column == columns)
                column = 0;
        }
    }

    // Blocks have a multiple of sixteen cells but for the last: zeros keep lanes without a cell harmless.
    private static void Pad(float* values, int count)
    {
        if (count % Lanes != 0)
            new Span<float>(values + count, Lanes - (count % Lanes)).Clear();
    }

    private static float* Moved(float* values, int start, int count, float* scratch)
    {
        var own = values >= scratch && values < scratch + Size;
        if (own)
            return values + start;
        new ReadOnlySpan<float>(values + start, count).CopyTo(new Span<float>(scratch, count));
        Pad(scratch, count);
        return scratch;
    }
}
