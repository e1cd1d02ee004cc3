using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Engine;

/// <summary>
/// Cells of all inputs as kernels read them: floats and ints of 32 bits, bools and the mask as bytes. They are pointers into the caller's
/// memory where it has that form, into a scratch on the stack where not.
/// </summary>
internal unsafe partial struct Block
{
    /// <summary>The cells whose sums are folded together, and the most that are converted at a time.</summary>
    public const int Size = 1024;

    /// <summary>The cells that are added side by side.</summary>
    public const int Lanes = 16;

    // The parts of the scratch: the inputs, weights, mask and columns.
    private const int WeightPart = MetricBatch.MaxInputs;
    private const int MaskPart = WeightPart + 1;
    private const int ColumnPart = WeightPart + 2;
    private const int Parts = WeightPart + 3;

    /// <summary>The floats a caller provides for the last few cells.</summary>
    public const int TailLength = Parts * Lanes;

    private fixed long _inputs[MetricBatch.MaxInputs];

    private int _inputCount;

    // A bit for each input that is read as bytes.
    private int _flags;

    /// <summary>The position of the first cell, and where a cell that cannot be used is noted.</summary>
    public nint First;
    public FaultRecord* Fault;

    /// <summary>The weights, or null.</summary>
    public float* Weights;

    /// <summary>The mask, or null.</summary>
    public byte* Mask;

    /// <summary>The columns of the cells as ints, or null.</summary>
    public float* Columns;

    /// <summary>Cells of up to three inputs of floats, with weights or without.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Block(float* first, float* second, float* third, float* weights, FaultRecord* fault)
    {
        (_inputs[0], _inputs[1], _inputs[2]) = ((long)first, (long)second, (long)third);
        _inputCount = DirectUpdate.MostInputs;
        Weights = weights;
        Fault = fault;
    }

    /// <summary>The cells of an input.</summary>
    public readonly void* Input(int index) => (void*)_inputs[index];

    /// <summary>Whether all cells of a chunk can be read where the caller keeps them.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="inputs">A bit for each input that is read.</param>
    public static bool IsDirect(Chunk* chunk, int inputs)
    {
        for (var i = 0; i < chunk->InputCount; i++)
        {
            if (((inputs >> i) & 1) != 0 && !IsDirect(chunk->Inputs[i], chunk->Columns))
                return false;
        }
        return (chunk->CellWeights == null || chunk->CellWeights->Direct != null)
            && (chunk->CellMask == null || chunk->CellMask->DirectBytes != null);
    }

    /// <summary>The floats a caller provides for conversions.</summary>
    public static int ScratchLength(bool isDirect) => isDirect ? 0 : Parts * Size;

    /// <summary>Takes the cells [first, first + count) of a chunk: any number where all are direct, else up to <see cref="Size"/>.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="first">The first cell.</param>
    /// <param name="count">The number of cells.</param>
    /// <param name="scratch">Memory for what is converted.</param>
    /// <param name="inputs">A bit for each input that is read; the others stay where they are.</param>
    /// <param name="readsColumns">Whether the columns of cells are read.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Block Of(in Chunk chunk, nint first, nint count, float* scratch, int inputs, bool readsColumns)
    {
        var block = new Block { First = first, Fault = chunk.Fault, _inputCount = chunk.InputCount };
        for (var i = 0; i < chunk.InputCount; i++)
        {
            if (((inputs >> i) & 1) == 0)
                continue;
            ref readonly var input = ref chunk.Inputs[i];
            block._flags |= input.Kind == InputKind.Flag ? 1 << i : 0;
            block._inputs[i] = (long)(IsDirect(input, chunk.Columns)
                ? input.Data + (first * ElementConversion.SizeOf(input.Type))
                : Converted(input, chunk, first, (int)count, scratch + (i * Size)));
        }
        if (chunk.CellWeights != null)
        {
            var direct = chunk.CellWeights->Direct;
            block.Weights = direct != null ? direct + first : Converted(chunk.CellWeights, first, (int)count, scratch + (WeightPart * Size));
        }
        if (chunk.CellMask != null)
        {
            var direct = chunk.CellMask->DirectBytes;
            block.Mask = direct != null
                ? direct + first
                : ElementConversion.ToBytes(Converted(chunk.CellMask, first, (int)count, scratch + (MaskPart * Size)), (int)count);
        }
        if (readsColumns)
        {
            block.Columns = scratch + (ColumnPart * Size);
            CountColumns((int*)block.Columns, (int)(first % chunk.Columns), (int)count, (int)chunk.Columns);
        }
        return block;
    }

    private static bool IsDirect(in InputView input, nint columns) =>
        input.RowLength == columns && (input.Kind == InputKind.Flag ? input.HoldsBytes : input.IsDirect);

    private static byte* Converted(in InputView input, in Chunk chunk, nint first, int count, float* cells)
    {
        if (input.RowLength == chunk.Columns)
            input.Load(first, count, cells, chunk.Fault);
        else
            LoadPerRow(input, chunk, first, count, cells);
        return input.Kind == InputKind.Flag ? ElementConversion.ToBytes(cells, count) : (byte*)cells;
    }

    private static float* Converted(BroadcastView* view, nint first, int count, float* cells)
    {
        view->Load(first, count, cells);
        return cells;
    }

    // All cells of a row see the row's one value.
    private static void LoadPerRow(in InputView input, in Chunk chunk, nint first, int count, float* cells)
    {
        for (var done = 0; done < count;)
        {
            var row = (first + done) / chunk.Columns;
            var run = (int)nint.Min(count - done, ((row + 1) * chunk.Columns) - first - done);
            input.Load(row, 1, cells + done, chunk.Fault);
            new Span<float>(cells + done, run).Fill(cells[done]);
            done += run;
        }
    }

    private static void CountColumns(int* target, int column, int count, int columns)
    {
        for (var i = 0; i < count; i++)
        {
            target[i] = column;
            if (++column == columns)
                column = 0;
        }
    }
}
