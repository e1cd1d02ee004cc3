using System.Runtime.CompilerServices;
using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Adds up what kernels left in scratch memory, each sum in the one order that has the CPU engine's bits.</summary>
internal static class ReductionKernels
{
    private const int Lanes = 16;
    /// <summary>Folds sixteen neighbours by halves.</summary>
    public static void FoldSixteen<TReduction>(ArrayView<double> source, long count, ArrayView<double> target)
        where TReduction : struct, IReduction
    {
        for (var item = DeviceThread.Index; item < count; item += DeviceThread.Count)
            target[item] = Folded<TReduction>(source.SubView(item * Lanes, Lanes));
    }

    /// <summary>Folds two sets of sixteen lanes into one, and that by halves.</summary>
    public static void FoldTwoSets<TReduction>(ArrayView<double> source, long count, ArrayView<double> target)
        where TReduction : struct, IReduction
    {
        for (var item = DeviceThread.Index; item < count; item += DeviceThread.Count)
        {
            var lanes = source.SubView(item * 2 * Lanes, 2 * Lanes);
            for (var lane = 0; lane < Lanes; lane++)
                lanes[lane] = TReduction.Combine(lanes[lane], lanes[lane + Lanes]);
            target[item] = Folded<TReduction>(lanes);
        }
    }

    /// <summary>Adds up segments of each line in order: [line][value] becomes [line][segment].</summary>
    public static void Segments<TReduction>(ArrayView<double> source, long perLine, long segment, ArrayView<double> target)
        where TReduction : struct, IReduction
    {
        var segments = (perLine + segment - 1) / segment;
        for (var item = DeviceThread.Index; item < target.Length; item += DeviceThread.Count)
        {
            var line = item / segments;
            var first = (item - (line * segments)) * segment;
            var end = first + segment < perLine ? first + segment : perLine;
            var sum = TReduction.Identity;
            for (var i = first; i < end; i++)
                sum = TReduction.Combine(sum, source[(line * perLine) + i]);
            target[item] = sum;
        }
    }

    /// <summary>The same with a group for each segment: its threads load, and one of them adds.</summary>
    public static void SegmentsByGroup<TReduction>(ArrayView<double> source, long perLine, long segment, ArrayView<double> target)
        where TReduction : struct, IReduction
    {
        var shared = SharedMemory.Allocate<double>(GroupFold.MaxGroup);
        var segments = (perLine + segment - 1) / segment;
        for (long item = Grid.IdxX; item < target.Length; item += Grid.DimX)
        {
            var line = item / segments;
            var first = (item - (line * segments)) * segment;
            var end = first + segment < perLine ? first + segment : perLine;
            var sum = InOrder<TReduction>(shared, source.SubView(line * perLine, perLine), first, end, TReduction.Identity);
            if (Group.IdxX == 0)
                target[item] = sum;
        }
    }

    /// <summary>Adds each line in order to its sum of the update.</summary>
    public static void IntoPending<TReduction>(ArrayView<double> source, long perLine, LineTargets targets, ArrayView<double> pending)
        where TReduction : struct, IReduction
    {
        for (var line = DeviceThread.Index; line < targets.Lines; line += DeviceThread.Count)
        {
            var sum = pending[targets.Of(line)];
            for (long i = 0; i < perLine; i++)
                sum = TReduction.Combine(sum, source[(line * perLine) + i]);
            pending[targets.Of(line)] = sum;
        }
    }

    /// <summary>The same with a group for each line.</summary>
    public static void IntoPendingByGroup<TReduction>(ArrayView<double> source, long perLine, LineTargets targets, ArrayView<double> pending)
        where TReduction : struct, IReduction
    {
        var shared = SharedMemory.Allocate<double>(GroupFold.MaxGroup);
        for (long line = Grid.IdxX; line < targets.Lines; line += Grid.DimX)
        {
            var sum = InOrder<TReduction>(shared, source.SubView(line * perLine, perLine), 0, perLine, pending[targets.Of(line)]);
            if (Group.IdxX == 0)
                pending[targets.Of(line)] = sum;
        }
    }

    // The sum is right in the first thread only.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double InOrder<TReduction>(ArrayView<double> shared, ArrayView<double> line, long first, long end, double sum)
        where TReduction : struct, IReduction
    {
        for (var start = first; start < end; start += Group.DimX)
        {
            var mine = start + Group.IdxX;
            shared[Group.IdxX] = mine < end ? line[mine] : TReduction.Identity;
            Group.Barrier();
            if (Group.IdxX == 0)
            {
                var count = end - start < Group.DimX ? (int)(end - start) : Group.DimX;
                sum = InOrder<TReduction>(shared, count, sum);
            }
            Group.Barrier();
        }
        return sum;
    }

    // Eight at a time, so that their loads are under way while the sums wait for each other.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double InOrder<TReduction>(ArrayView<double> values, int count, double sum)
        where TReduction : struct, IReduction
    {
        var i = 0;
        for (; i + 8 <= count; i += 8)
        {
            double a = values[i], b = values[i + 1], c = values[i + 2], d = values[i + 3];
            double e = values[i + 4], f = values[i + 5], g = values[i + 6], h = values[i + 7];
            sum = Pair<TReduction>(Pair<TReduction>(Pair<TReduction>(Pair<TReduction>(sum, a), b), c), d);
            sum = Pair<TReduction>(Pair<TReduction>(Pair<TReduction>(Pair<TReduction>(sum, e), f), g), h);
        }
        for (; i < count; i++)
            sum = Pair<TReduction>(sum, values[i]);
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Folded<TReduction>(ArrayView<double> v)
        where TReduction : struct, IReduction
    {
        var even = Pair<TReduction>(Quarter<TReduction>(v, 0), Quarter<TReduction>(v, 2));
        var odd = Pair<TReduction>(Quarter<TReduction>(v, 1), Quarter<TReduction>(v, 3));
        return Pair<TReduction>(even, odd);
    }

    // Lane i with i + 8, both with i + 4.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Quarter<TReduction>(ArrayView<double> v, int i)
        where TReduction : struct, IReduction =>
        Pair<TReduction>(Pair<TReduction>(v[i], v[i + 8]), Pair<TReduction>(v[i + 4], v[i + 12]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Pair<TReduction>(double left, double right)
        where TReduction : struct, IReduction => TReduction.Combine(left, right);
}
