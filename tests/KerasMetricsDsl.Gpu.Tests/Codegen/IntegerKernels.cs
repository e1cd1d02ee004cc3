using ILGPU;

namespace KerasMetricsDsl.Gpu.Tests.Codegen;

/// <summary>Integers that overflow, in every way that ILGPU has for them.</summary>
internal static class IntegerKernels
{
    public static void OfInts(ArrayView<int> x, ArrayView<int> target, int length)
    {
        if (length != 10)
            return;
        var (a, b) = (x[0], x[1]);
        target[0] = a + b;
        target[1] = a - b;
        target[2] = a * b;
        target[3] = -a;
        target[4] = (a * b) + a;
        target[5] = a - 1 < a ? 1 : 0;
        target[6] = a + 1 > a ? 1 : 0;
        target[7] = a * a >= 0 ? 1 : 0;
        target[8] = a * 2 / 2 == a ? 1 : 0;
        target[9] = -a == a ? 1 : 0;
    }

    public static void OfLongs(ArrayView<long> x, ArrayView<long> target, int length)
    {
        if (length != 7)
            return;
        var (a, b) = (x[0], x[1]);
        target[0] = a + b;
        target[1] = a - b;
        target[2] = a * b;
        target[3] = -a;
        target[4] = (a * b) + a;
        target[5] = a - 1 < a ? 1L : 0L;
        target[6] = a * a >= 0 ? 1L : 0L;
    }
}
