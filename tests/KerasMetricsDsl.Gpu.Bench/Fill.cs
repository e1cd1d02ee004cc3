using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>Fills a buffer on the device: gigabytes need not travel there.</summary>
internal static class Fill
{
    public static void Run(GpuContext gpu, ArrayView<float> target, int classes, bool asInts, int seed)
    {
        var kernel = gpu.Accelerator.LoadStreamKernel<ArrayView<float>, int, int, int>(Kernel);
        var group = gpu.Kind == GpuKind.Cpu ? 4 : 256;
        var groups = gpu.Kind == GpuKind.Cpu ? 1 : (int)Math.Clamp((target.Length + group - 1) / group, 1, 4096);
        kernel(new KernelConfig(groups, group), target, classes, asInts ? 1 : 0, seed);
    }

    // Mixes the bits of the position: neighbours must not resemble each other.
    private static void Kernel(ArrayView<float> target, int classes, int asInts, int seed)
    {
        var count = (long)Grid.DimX * Group.DimX;
        for (var i = ((long)Grid.IdxX * Group.DimX) + Group.IdxX; i < target.Length; i += count)
        {
            var bits = (uint)i + ((uint)seed * 0x9e3779b9u);
            bits = (bits ^ (bits >> 16)) * 0x85ebca6bu;
            bits = (bits ^ (bits >> 13)) * 0xc2b2ae35u;
            bits ^= bits >> 16;
            if (classes == 0)
                target[i] = (bits >> 8) * (1f / 16777216f);
            else if (asInts != 0)
                target[i] = Interop.IntAsFloat(bits % (uint)classes);
            else
                target[i] = bits % (uint)classes;
        }
    }
}
