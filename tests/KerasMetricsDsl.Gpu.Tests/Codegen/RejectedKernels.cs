using ILGPU;

namespace KerasMetricsDsl.Gpu.Tests.Codegen;

/// <summary>Kernels with what ILGPU 1.5.3 gets wrong: whoever looks for that must find it in these.</summary>
internal static class RejectedKernels
{
    public static void ConvertsABool(ArrayView<int> x, ArrayView<float> target) => target[0] = x[0] > 3 ? 1 : 0;

    public static void ComparesFloats(ArrayView<float> x, ArrayView<float> target)
    {
        if (x[0] < x[1])
            target[0] = 2f;
    }

    public static void CallsALogarithm(ArrayView<float> x, ArrayView<float> target) => target[0] = MathF.Log(x[0]);
}
