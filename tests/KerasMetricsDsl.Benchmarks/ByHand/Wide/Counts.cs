using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using I = System.Runtime.Intrinsics.Vector512<int>;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>Counts in integer lanes, two vectors a step; a call takes fewer than 2^31 elements, and no fewer than one vector.</summary>
internal static unsafe class Counts
{
    private const MethodImplOptions Hot = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    /// <summary>Adds how many labels equal what a threshold of ½ makes of their predictions.</summary>
    [MethodImpl(Hot)]
    public static void Hits(float* labels, float* predictions, nint count, double* totals)
    {
        I even = default, odd = default;
        nint i = 0;
        for (; i <= count - (2 * V.Count); i += 2 * V.Count)
        {
            even -= IsHit(labels + i, predictions + i);
            odd -= IsHit(labels + i + V.Count, predictions + i + V.Count);
        }

        if (i <= count - V.Count)
        {
            even -= IsHit(labels + i, predictions + i);
            i += V.Count;
        }

        if (i < count)
            odd -= IsHit(labels + count - V.Count, predictions + count - V.Count) & Last.Of(count - i).AsInt32();
        totals[0] += X.Sum(even + odd);
    }

    /// <summary>Adds the true and the false positives at a threshold of ½.</summary>
    [MethodImpl(Hot)]
    public static void Positives(float* labels, float* predictions, nint count, double* totals)
    {
        I hits = default, alarms = default;
        nint i = 0;
        for (; i <= count - V.Count; i += V.Count)
        {
            var above = X.GreaterThan(X.Load(predictions + i), X.Create(0.5f)).AsInt32();
            var negative = X.Equals(X.Load(labels + i), X.Create(0f)).AsInt32();
            hits -= X.AndNot(above, negative);
            alarms -= above & negative;
        }

        if (i < count)
        {
            var above = (X.GreaterThan(X.Load(predictions + count - V.Count), X.Create(0.5f)) & Last.Of(count - i)).AsInt32();
            var negative = X.Equals(X.Load(labels + count - V.Count), X.Create(0f)).AsInt32();
            hits -= X.AndNot(above, negative);
            alarms -= above & negative;
        }

        totals[0] += X.Sum(hits);
        totals[1] += X.Sum(alarms);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static I IsHit(float* label, float* prediction)
    {
        var one = X.GreaterThan(X.Load(prediction), X.Create(0.5f)) & X.Create(1f);
        return X.Equals(X.Load(label), one).AsInt32();
    }
}
