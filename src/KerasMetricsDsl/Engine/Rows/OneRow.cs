namespace KerasMetricsDsl.Engine;

/// <summary>Makes one long row of everything an update holds readable sixteen columns at a time.</summary>
internal static unsafe class OneRow
{
    private const int Lanes = 16;

    /// <summary>The floats of converted rows, of padded ends and of values given once per row.</summary>
    public static nint ScratchSize(in Chunk chunk)
    {
        nint size = 2 * Lanes;
        for (var i = 0; i < chunk.InputCount; i++)
            size += Size(chunk.Inputs[i].RowLength, chunk.Inputs[i].IsDirect);
        if (chunk.CellWeights != null)
            size += Size(chunk.Columns, chunk.CellWeights->Direct != null);
        if (chunk.CellMask != null)
            size += Size(chunk.Columns, chunk.CellMask->Direct != null);
        return size;
    }

    /// <summary>Cuts the scratch.</summary>
    public static void Prepare(in Chunk chunk, float* scratch, ref RowViews views)
    {
        for (var i = 0; i < chunk.InputCount; i++)
            views.Inputs[i] = Cut(ref scratch, chunk.Inputs[i].RowLength, chunk.Inputs[i].IsDirect);
        if (chunk.RowWeights != null)
            views.RowWeights = Cut(ref scratch, 1, isDirect: false);
        if (chunk.RowMask != null)
            views.RowMask = Cut(ref scratch, 1, isDirect: false);
        if (chunk.CellWeights != null)
            views.CellWeights = Cut(ref scratch, chunk.Columns, chunk.CellWeights->Direct != null);
        if (chunk.CellMask != null)
            views.CellMask = Cut(ref scratch, chunk.Columns, chunk.CellMask->Direct != null);
    }

    /// <summary>Points the views at a row, after converting or copying what cannot be loaded as it lies.</summary>
    public static void Load(in Chunk chunk, nint row, ref RowViews views)
    {
        for (var i = 0; i < chunk.InputCount; i++)
            Load(chunk.Inputs + i, row, chunk.Fault, ref views.Inputs[i]);
        Load(chunk.RowWeights, row, ref views.RowWeights);
        Load(chunk.RowMask, row, ref views.RowMask);
        Load(chunk.CellWeights, row, ref views.CellWeights);
        Load(chunk.CellMask, row, ref views.CellMask);
    }

    private static void Load(InputView* input, nint row, FaultRecord* fault, ref RowView view)
    {
        var first = row * view.Columns;
        if (view.Columns > 1 && input->IsDirect)
        {
            ReadInPlace((float*)input->Data + first, ref view);
            return;
        }

        input->Load(first, view.Columns, view.Data, fault);
        RepeatSingle(view);
    }

    private static void Load(BroadcastView* input, nint row, ref RowView view)
    {
        if (input == null)
            return;
        var first = row * view.Columns;
        if (view.Columns > 1 && input->Direct != null)
        {
            ReadInPlace(input->Direct + first, ref view);
            return;
        }

        input->Load(first, view.Columns, view.Data);
        RepeatSingle(view);
    }

    private static void ReadInPlace(float* row, ref RowView view)
    {
        view.Data = row;
        var whole = view.WholeSteps * Lanes;
        new ReadOnlySpan<float>(row + whole, view.Columns - whole).CopyTo(new Span<float>(view.Tail, Lanes));
    }

    // What is given once per row is read like a whole step of columns.
    private static void RepeatSingle(in RowView view)
    {
        if (view.Columns == 1)
            new Span<float>(view.Data, Lanes).Fill(*view.Data);
    }

    private static RowView Cut(ref float* scratch, nint columns, bool isDirect)
    {
        var (whole, rest) = Math.DivRem((int)columns, Lanes);
        var view = new RowView
        {
            Data = scratch,
            Columns = (int)columns,
            WholeSteps = whole,
            Steps = whole + (rest > 0 ? 1 : 0),
        };
        view.Tail = scratch + Size(columns, isDirect) - Lanes;
        scratch = view.Tail + Lanes;
        new Span<float>(view.Tail, Lanes).Clear();
        return view;
    }

    // Of a row that can be read in place only the end is copied.
    private static nint Size(nint columns, bool isDirect) => (isDirect ? 0 : columns / Lanes * Lanes) + Lanes;
}
