using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>Loops that add a summand's values in double, a vector a step; the last vector may overlap what is done.</summary>
internal static unsafe class Sums<TSummand>
    where TSummand : struct, ISummand
{
    private const MethodImplOptions Hot = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    /// <summary>Adds Σ v to <c>totals[0]</c>.</summary>
    [MethodImpl(Hot)]
    public static void Add(float* labels, float* predictions, nint count, double* totals)
    {
        Pair sum = default;
        var whole = count & -V.Count;
        for (nint i = 0; i < whole; i += V.Count)
            sum.Add(TSummand.Of(X.Load(labels + i), X.Load(predictions + i)));
        if (whole < count)
            sum.Add(TSummand.Of(X.Load(labels + count - V.Count), X.Load(predictions + count - V.Count)) & Last.Of(count - whole));
        totals[0] += sum.Total;
    }

    /// <summary>Adds Σ w · v and Σ w.</summary>
    [MethodImpl(Hot)]
    public static void AddWeighted(float* labels, float* predictions, float* weights, nint count, double* totals)
    {
        Pair sum = default, total = default;
        var whole = count & -V.Count;
        for (nint i = 0; i < whole; i += V.Count)
        {
            var weight = X.Load(weights + i);
            sum.AddProduct(TSummand.Of(X.Load(labels + i), X.Load(predictions + i)), weight);
            total.Add(weight);
        }

        if (whole < count)
        {
            var weight = X.Load(weights + count - V.Count) & Last.Of(count - whole);
            sum.AddProduct(TSummand.Of(X.Load(labels + count - V.Count), X.Load(predictions + count - V.Count)), weight);
            total.Add(weight);
        }

        totals[0] += sum.Total;
        totals[1] += total.Total;
    }
}

/// <summary>The lanes at the end of a vector.</summary>
internal static class Last
{
    /// <summary>A mask of the last <paramref name="count"/> lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of(nint count) =>
        X.GreaterThanOrEqual(Vector512<int>.Indices, X.Create(V.Count - (int)count)).AsSingle();
}
