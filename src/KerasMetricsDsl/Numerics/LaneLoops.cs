using System.Runtime.CompilerServices;

namespace KerasMetricsDsl.Numerics;

/// <summary>The operations no vector unit has: stored, computed one lane at a time, loaded again.</summary>
internal static unsafe class LaneLoops
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T Remainder<T>(T left, T right) where T : struct, ILanes<T>
    {
        float* lefts = stackalloc float[T.Count], rights = stackalloc float[T.Count];
        T.Store(left, lefts);
        T.Store(right, rights);
        for (var i = 0; i < T.Count; i++)
            lefts[i] %= rights[i];
        return T.Load(lefts);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T DivideInt<T>(T left, T right) where T : struct, ILanes<T>
    {
        int* lefts = stackalloc int[T.Count], rights = stackalloc int[T.Count];
        T.Store(left, (float*)lefts);
        T.Store(right, (float*)rights);
        for (var i = 0; i < T.Count; i++)
            lefts[i] = ScalarArithmetic.Divide(lefts[i], rights[i]);
        return T.Load((float*)lefts);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T RemainderInt<T>(T left, T right) where T : struct, ILanes<T>
    {
        int* lefts = stackalloc int[T.Count], rights = stackalloc int[T.Count];
        T.Store(left, (float*)lefts);
        T.Store(right, (float*)rights);
        for (var i = 0; i < T.Count; i++)
            lefts[i] = ScalarArithmetic.Remainder(lefts[i], rights[i]);
        return T.Load((float*)lefts);
    }
}
