using System.Runtime.CompilerServices;
using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Combines what neighbouring threads of a group have.</summary>
internal static class GroupFold
{
    /// <summary>The most threads of a group: shared memory has its size when a kernel is compiled.</summary>
    public const int MaxGroup = 256;

    /// <summary>
    /// Combines by halves, as the CPU folds its lanes. The result lies in the place of each first thread until the group has met once more,
    /// which is the caller's to see to. All threads of the group must come here together.
    /// </summary>
    /// <param name="shared">A place for each thread.</param>
    /// <param name="value">This thread's value.</param>
    /// <param name="lanes">How many neighbours fold: a power of two.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ByHalves<TReduction>(ArrayView<double> shared, double value, int lanes)
        where TReduction : struct, IReduction
    {
        var thread = Group.IdxX;
        shared[thread] = value;
        Group.Barrier();
        for (var half = lanes / 2; half > 0; half >>= 1)
        {
            if (thread % lanes < half)
                shared[thread] = TReduction.Combine(shared[thread], shared[thread + half]);
            Group.Barrier();
        }
    }
}
