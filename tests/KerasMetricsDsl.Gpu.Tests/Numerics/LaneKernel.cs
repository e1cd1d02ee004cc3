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
        ArrayView<float> a = accelerator.Allocate1D(x).View, b = accelerator.Allocate1D(y).View, c = accelerator.Allocate1D(z).View;
        var results = accelerator.Allocate1D<float>(x.Length);
        return operation =>
        {
            kernels.Run(Apply, new KernelConfig(2, 16), a, b, c, (ArrayView<float>)results.View, operation, x.Length);
            return results.GetAsArray1D();
        };
    }
}
