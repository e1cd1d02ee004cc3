using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>Runs a row kernel over a chunk of rows.</summary>
/// <remarks>
/// How rows are laid on lanes depends on the length of the longest one and on nothing else, so that every width of lanes and every number
/// of threads gives the same bits.
/// </remarks>
internal static unsafe class RowLoop
{
    private const int Lanes = 16;

    // Two inputs always fit; more of them, or a long row of another element type, need memory that is given back.
    private const int StackFloats = 8192;

    /// <summary>Adds the rows' values to the chunk's partial result.</summary>
    [SkipLocalsInit]
    public static void Run<TKernel, T>(in TKernel kernel, in Chunk chunk)
        where TKernel : unmanaged, IRowKernel<TKernel>
        where T : struct, ILanes<T>
    {
        var isShort = chunk.Columns <= SixteenRows.LongestRow;
        var size = isShort ? SixteenRows.ScratchSize(chunk) : OneRow.ScratchSize(chunk);
        var isOnStack = size <= StackFloats;
        var onStack = stackalloc float[isOnStack ? (int)size : 0];
        // Not from the array pool, which gives arrays back to the collector when it pleases and takes new ones in a later update.
        var scratch = isOnStack ? onStack : (float*)NativeMemory.Alloc((nuint)size, sizeof(float));
        try
        {
            var inputs = stackalloc RowView[chunk.InputCount];
            var views = new RowViews { Inputs = inputs, InputCount = chunk.InputCount };
            if (isShort)
                RunSixteenByOne<TKernel, T>(kernel, chunk, scratch, &views);
            else
                RunOneBySixteen<TKernel, T>(kernel, chunk, scratch, &views);
        }
        finally
        {
            if (!isOnStack)
                NativeMemory.Free(scratch);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunSixteenByOne<TKernel, T>(in TKernel kernel, in Chunk chunk, float* scratch, RowViews* views)
        where TKernel : unmanaged, IRowKernel<TKernel>
        where T : struct, ILanes<T>
    {
        var target = new RowTarget(chunk);
        SixteenRows.Prepare(chunk, scratch, ref *views);
        for (nint done = 0; done < chunk.Count; done += Lanes)
        {
            var (row, rows) = (chunk.First + done, (int)Math.Min(Lanes, chunk.Count - done));
            SixteenRows.Load(chunk, row, rows, ref *views);
            var cursor = new RowLanes<T>(views, target, row, rows);
            TKernel.Step<T, RowLanes<T>>(kernel, ref cursor);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunOneBySixteen<TKernel, T>(in TKernel kernel, in Chunk chunk, float* scratch, RowViews* views)
        where TKernel : unmanaged, IRowKernel<TKernel>
        where T : struct, ILanes<T>
    {
        var target = new RowTarget(chunk);
        OneRow.Prepare(chunk, scratch, ref *views);
        for (var row = chunk.First; row < chunk.First + chunk.Count; row++)
        {
            OneRow.Load(chunk, row, ref *views);
            if (views->RowMask.Data != null && *(int*)views->RowMask.Data == 0)
                continue;
            var cursor = new ColumnLanes<T>(views, target, row, chunk.Columns);
            TKernel.Step<T, ColumnLanes<T>>(kernel, ref cursor);
        }
    }
}
