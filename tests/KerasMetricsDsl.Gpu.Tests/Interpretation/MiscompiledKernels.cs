using ILGPU;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>What ILGPU 1.5.3 compiles wrongly to PTX, and runs rightly on the CPU.</summary>
internal static class MiscompiledKernels
{
    /// <summary>A bool that becomes a float.</summary>
    public static void BoolAsFloat(ArrayView<float> x, ArrayView<float> results, int count)
    {
        for (var i = (Grid.IdxX * Group.DimX) + Group.IdxX; i < count; i += Grid.DimX * Group.DimX)
            results[i] = x[i] > 0.8f ? 1 : 0;
    }

    /// <summary>A constant on the left of a comparison beside a NaN.</summary>
    public static void ConstantOnTheLeft(ArrayView<float> x, ArrayView<float> results, int count)
    {
        for (var i = (Grid.IdxX * Group.DimX) + Group.IdxX; i < count; i += Grid.DimX * Group.DimX)
            results[i] = 0.7f > x[i] ? 3f : 2f;
    }

    /// <summary>A read of shared memory whose value is used after a barrier: it is moved there, where others write.</summary>
    public static void ReadBeforeABarrier(ArrayView<float> x, ArrayView<float> results, int count)
    {
        var shared = SharedMemory.Allocate<float>(4);
        var sum = 0f;
        for (var i = 0; i < count; i++)
        {
            shared[Group.IdxX] = x[i];
            Group.Barrier();
            for (var half = 2; half > 0; half >>= 1)
            {
                if (Group.IdxX < half)
                    shared[Group.IdxX] += shared[Group.IdxX + half];
                Group.Barrier();
            }

            var total = shared[0];
            Group.Barrier();
            sum += total;
        }

        results[Group.IdxX] = sum;
    }
}
