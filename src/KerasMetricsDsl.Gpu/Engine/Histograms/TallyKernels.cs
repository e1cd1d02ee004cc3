using ILGPU;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>
/// Adds what rows have counted to the tables of their chunks, in order: [entry][value] becomes [entry][segment][cell]. Tables must be zeros.
/// </summary>
internal static class TallyKernels
{
    /// <summary>A thread for each table.</summary>
    public static void ByThread(ArrayView<long> counts, long perLine, long segment, long size, ArrayView<double> tables, ArrayView<double> dropped)
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
                var index = IndexOf(count);
                if (index >= 0)
                    tables[(item * size) + index] += AmountOf(count);
                outside += index == Tally.Dropped ? 1.0 : 0.0;
            }
            dropped[item] = outside;
        }
    }

    /// <summary>A team of threads for each table.</summary>
    public static void ByTeam(ArrayView<long> counts, long perLine, long segment, long size, ArrayView<double> tables, ArrayView<double> dropped)
    {
        var tally = default(Tally);
        tally.Indices = SharedMemory.Allocate<int>(GroupFold.MaxGroup);
        tally.Amounts = SharedMemory.Allocate<float>(GroupFold.MaxGroup);
        var segments = (perLine + segment - 1) / segment;
        var teams = Group.DimX / Tally.Team;
        var member = Group.IdxX % Tally.Team;
        var turns = (dropped.Length + teams - 1) / teams;
        var steps = ((segment < perLine ? segment : perLine) + Tally.Team - 1) / Tally.Team;
        for (long turn = Grid.IdxX; turn < turns; turn += Grid.DimX)
        {
            var item = (turn * teams) + (Group.IdxX / Tally.Team);
            var isThere = item < dropped.Length;
            item = isThere ? item : 0;
            var line = item / segments;
            var first = (item - (line * segments)) * segment;
            var end = isThere ? (first + segment < perLine ? first + segment : perLine) : 0;
            var table = tables.SubView(item * size, size);
            tally.Begin();
            for (long step = 0; step < steps; step++)
            {
                var place = first + (step * Tally.Team) + member;
                var count = place < end ? counts[(line * perLine) + place] : (long)Tally.Nothing << 32;
                tally.Add(table, IndexOf(count), AmountOf(count));
            }
            tally.End(table);
            var outside = tally.CountDropped();
            if (isThere && member == 0)
                dropped[item] = outside;
        }
    }

    private static int IndexOf(long count) => (int)(count >> 32);

    private static float AmountOf(long count) => GpuInstruction.OfBits((int)count);
}
