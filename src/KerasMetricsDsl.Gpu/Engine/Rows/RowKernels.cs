using ILGPU;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Runs row kernels over the rows of a wave.</summary>
internal static class RowKernels
{
    private const int Lanes = 16;
    /// <summary>A thread for each row, and for each that is missing to a whole sixteen.</summary>
    public static void ByThread<TPasses, TFolding>(DeviceInputs data, TPasses passes, RowSink sink, RowRange rows)
        where TPasses : struct, IRowPasses
        where TFolding : struct, IFolding
    {
        var shared = SharedMemory.Allocate<double>(GroupFold.MaxGroup);
        var padded = (rows.Count + Lanes - 1) / Lanes * Lanes;
        GpuRow<TFolding> at;
        at.Data = data;
        at.Sink = sink;
        at.Shared = shared;
        at.Columns = (int)data.Columns;
        // All threads of a group take the same turns, so that all of them meet at the barriers.
        for (var first = (long)Grid.IdxX * Group.DimX; first < padded; first += DeviceThread.Count)
        {
            var place = first + Group.IdxX;
            var isThere = place < rows.Count;
            at.Place = place;
            at.Row = rows.First + (isThere ? place : rows.Count - 1);
            at.Live = place < padded ? 1 : 0;
            at.Present = isThere && (data.HasRowMask == 0 || GpuInstruction.BitsOf(data.RowMask[at.Row]) != 0) ? 1 : 0;
            passes.Step(ref at);
        }
    }

    /// <summary>A team of sixteen threads for each row.</summary>
    public static void ByTeam<TPasses>(DeviceInputs data, TPasses passes, RowSink sink, RowRange rows)
        where TPasses : struct, IRowPasses
    {
        var shared = SharedMemory.Allocate<double>(GroupFold.MaxGroup);
        var teams = Group.DimX / Lanes;
        GpuRowTeam at;
        at.Data = data;
        at.Sink = sink;
        at.Shared = shared;
        at.Columns = (int)data.Columns;
        var turns = (rows.Count + teams - 1) / teams;
        for (long turn = Grid.IdxX; turn < turns; turn += Grid.DimX)
        {
            var place = (turn * teams) + (Group.IdxX / Lanes);
            var isThere = place < rows.Count;
            at.Place = place;
            at.Row = rows.First + (isThere ? place : rows.Count - 1);
            at.Live = isThere ? 1 : 0;
            at.Present = isThere && (data.HasRowMask == 0 || GpuInstruction.BitsOf(data.RowMask[at.Row]) != 0) ? 1 : 0;
            passes.Step(ref at);
        }
    }
}
