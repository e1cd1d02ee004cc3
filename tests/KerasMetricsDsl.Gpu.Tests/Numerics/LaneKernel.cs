using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Engine;
using KerasMetricsDsl.Gpu.Numerics;

namespace KerasMetricsDsl.Gpu.Tests.Numerics;

/// <summary>Runs one operation over arrays on a device.</summary>
internal static class LaneKernel
{
    public static void Apply(ArrayView<float> x, ArrayView<float> y, ArrayView<float> z, ArrayView<float> results, int operation, int count)
    {
        for (var i = (Grid.IdxX * Group.DimX) + Group.IdxX; i < count; i += Grid.DimX * Group.DimX)
            results[i] = LaneOperations.Apply<GpuLane>(operation, x[i], y[i], z[i]).Value;
    }

    public static Func<int, float[]> Load(Accelerator accelerator, KernelCache kernels, float[] x, float[] y, float[] z)
    {
        var kernel = kernels.Get<ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>, int, int>(Apply);
        MemoryBuffer1D<float, Stride1D.Dense>[] inputs = [accelerator.Allocate1D(x), accelerator.Allocate1D(y), accelerator.Allocate1D(z)];
        var results = accelerator.Allocate1D<float>(x.Length);
        return operation =>
        {
            kernel(new KernelConfig(2, 16), inputs[0].View, inputs[1].View, inputs[2].View, results.View, operation, x.Length);
            return results.GetAsArray1D();
        };
    }
}
