using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>The moments that a coefficient of determination is made of. A call takes a multiple of a vector.</summary>
internal static unsafe class MomentSums
{
    /// <summary>Adds Σ t, Σ t² in double, and Σ (t − p)².</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Add(float* labels, float* predictions, nint count, double* totals)
    {
        Pair sum = default, squares = default, residuals = default;
        for (nint i = 0; i < count; i += V.Count)
        {
            var label = X.Load(labels + i);
            var error = label - X.Load(predictions + i);
            sum.Add(label);
            squares.AddProduct(label, label);
            residuals.Add(error * error);
        }

        totals[0] += sum.Total;
        totals[1] += squares.Total;
        totals[2] += residuals.Total;
    }
}
