using ILGPU;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Runs row kernels over the rows of a wave.</summary>
internal static class RowKernels
{
    private const int Lanes = 16;
    private const int MaxGroup = 256;

    /// <summary>A thread for each row, and for each that is missing to a whole sixteen.</summary>
    public static void ByThread<TPasses>(DeviceInputs data, TPasses passes, RowSink sink, RowRange rows)
        where TPasses : struct, IRowPasses
    {
        var padded = (rows.Count + Lanes - 1) / Lanes * Lanes;
        GpuRow at;
        at.Data = data;
        at.Sink = sink;
        at.Columns = (int)data.Columns;
        for (var place = DeviceThread.Index; place < padded; place += DeviceThread.Count)
        {
            var isThere = place < rows.Count;
            at.Place = place;
            at.Row = rows.First + (isThere ? place : rows.Count - 1);
            at.Present = isThere && (data.HasRowMask == 0 || GpuInstruction.BitsOf(data.RowMask[at.Row]) != 0) ? 1 : 0;
            passes.Step(ref at);
        }
    }

    /// <summary>A team of sixteen threads for each row.</summary>
    public static void ByTeam<TPasses>(DeviceInputs data, TPasses passes, RowSink sink, RowRange rows)
        where TPasses : struct, IRowPasses
    {
        var shared = SharedMemory.Allocate<double>(MaxGroup);
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

    /// <summary>Adds the counts of each segment to its table in order: [entry][value] becomes [entry][segment][cell]. Tables must be zeros.</summary>
    public static void Tally(ArrayView<long> counts, long perLine, long segment, long size, ArrayView<double> tables, ArrayView<double> dropped)
    {
        var segments = (perLine + segment - 1) / segment;
        for (var item = DeviceThread.Index; item < dropped.Length; item += DeviceThread.Count)
        {
            var line = item / segments;
            var first = (item - (line * segments)) * segment;
            var end = first + segment < perLine ? first + segment : perLine;
            var outside = 0.0;
            for (var i = first; i < end; i++)
            {
                var count = counts[(line * perLine) + i];
                var index = (int)(count >> 32);
                if (index >= 0)
                    tables[(item * size) + index] += GpuInstruction.OfBits((int)count);
                outside += index < 0 && index != RowSink.Nothing ? 1.0 : 0.0;
            }
            dropped[item] = outside;
        }
    }
}
