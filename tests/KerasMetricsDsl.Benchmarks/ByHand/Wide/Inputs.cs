using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using I = System.Runtime.Intrinsics.Vector512<int>;
using U = System.Runtime.Intrinsics.Vector512<uint>;
using V = System.Runtime.Intrinsics.Vector512<float>;
using X = System.Runtime.Intrinsics.Vector512;

namespace KerasMetricsDsl.Benchmarks.ByHand.Width512;

/// <summary>Squared errors, in float32, of inputs that are no floats, and of some elements; a call takes four vectors at a time.</summary>
internal static unsafe class Inputs
{
    private const MethodImplOptions Hot = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    [MethodImpl(Hot)]
    public static void SquaredErrors(double* labels, double* predictions, nint count, double* totals)
    {
        Pair sum = default;
        for (nint i = 0; i < count; i += V.Count)
        {
            var label = X.Narrow(X.Load(labels + i), X.Load(labels + i + (V.Count / 2)));
            sum.Add(SquaredError.Of(label, X.Narrow(X.Load(predictions + i), X.Load(predictions + i + (V.Count / 2)))));
        }

        totals[0] += sum.Total;
    }

    /// <summary>For numbers below infinity.</summary>
    [MethodImpl(Hot)]
    public static void SquaredErrors(Half* labels, Half* predictions, nint count, double* totals)
    {
        Pair even = default, odd = default;
        for (nint i = 0; i < count; i += 2 * V.Count)
        {
            var (label, prediction) = (X.Load((ushort*)labels + i), X.Load((ushort*)predictions + i));
            even.Add(SquaredError.Of(Single(X.WidenLower(label)), Single(X.WidenLower(prediction))));
            odd.Add(SquaredError.Of(Single(X.WidenUpper(label)), Single(X.WidenUpper(prediction))));
        }

        totals[0] += even.Total + odd.Total;
    }

    [MethodImpl(Hot)]
    public static void SquaredErrors(int* labels, int* predictions, nint count, double* totals)
    {
        Pair sum = default;
        for (nint i = 0; i < count; i += V.Count)
            sum.Add(SquaredError.Of(X.ConvertToSingle(X.Load(labels + i)), X.ConvertToSingle(X.Load(predictions + i))));
        totals[0] += sum.Total;
    }

    /// <summary>Adds Σ (t − p)² of the elements that the mask keeps, and how many they are.</summary>
    [MethodImpl(Hot)]
    public static void MaskedSquaredErrors(float* labels, float* predictions, bool* mask, nint count, double* totals)
    {
        Pair sum = default;
        I kept = default;
        for (nint i = 0; i < count; i += 4 * V.Count)
        {
            var bytes = X.Load((byte*)mask + i);
            var (lower, upper) = (X.WidenLower(bytes), X.WidenUpper(bytes));
            sum.Add(Kept(labels + i, predictions + i, X.WidenLower(lower), ref kept));
            sum.Add(Kept(labels + i + V.Count, predictions + i + V.Count, X.WidenUpper(lower), ref kept));
            sum.Add(Kept(labels + i + (2 * V.Count), predictions + i + (2 * V.Count), X.WidenLower(upper), ref kept));
            sum.Add(Kept(labels + i + (3 * V.Count), predictions + i + (3 * V.Count), X.WidenUpper(upper), ref kept));
        }

        totals[0] += sum.Total;
        totals[1] += X.Sum(kept);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Kept(float* label, float* prediction, U isKept, ref I kept)
    {
        kept += isKept.AsInt32();
        return X.AndNot(SquaredError.Of(X.Load(label), X.Load(prediction)), X.Equals(isKept, U.Zero).AsSingle());
    }

    // The exponent's bias is 112 less, also for denormals.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Single(U half)
    {
        var magnitude = ((half & X.Create(0x7fffu)) << 13).AsSingle() * X.Create(5.192296858534828e33f);
        return magnitude | ((half & X.Create(0x8000u)) << 16).AsSingle();
    }
}
