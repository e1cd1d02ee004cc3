using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Engine;
using KerasMetricsDsl.Gpu.Tests.Interpretation;
using KerasMetricsDsl.Gpu.Tests.Support;
using KerasMetricsDsl.Numerics;
using KerasMetricsDsl.Tests.Numerics;

namespace KerasMetricsDsl.Gpu.Tests.Numerics;

/// <summary>Every operation gives the bits of the CPU's scalar lanes, NaN payloads aside.</summary>
public class GpuLaneTests
{
    [Fact]
    public void Cpu_AnyInput_GivesTheBitsOfTheScalarLanes()
    {
        using var accelerator = TestDevice.Cpu();
        Agree(accelerator, new(accelerator));
    }

    [Fact]
    public void OpenCL_AnyInput_GivesTheBitsOfTheScalarLanes()
    {
        using var accelerator = TestDevice.Pocl();
        if (accelerator is not null)
            Agree(accelerator, new(accelerator));
    }

    [Fact]
    public void InterpretedPtx_AnyInput_GivesTheBitsOfTheScalarLanes()
    {
        using var accelerator = TestDevice.Cpu();
        using var ptx = new Ptx();
        Agree(accelerator, new InterpretedKernels(accelerator, ptx, new()));
    }

    private static void Agree(Accelerator accelerator, KernelCache kernels)
    {
        Agree(accelerator, kernels, Samples.Floats);
        Agree(accelerator, kernels, EveryExponent.Floats);
    }

    private static unsafe void Agree(Accelerator accelerator, KernelCache kernels, (float[] Left, float[] Right, float[] Third) samples)
    {
        var (x, y, z) = samples;
        var apply = LaneKernel.Load(accelerator, kernels, x, y, z);
        var expected = stackalloc float[16];
        List<string> differences = [];
        for (var operation = 0; operation < LaneOperations.Names.Length; operation++)
        {
            var actual = apply(operation);
            for (var at = 0; at < x.Length; at += 16)
            {
                fixed (float* a = &x[at], b = &y[at], c = &z[at])
                    LanesScalar.Store(LaneOperations.Apply(operation, LanesScalar.Load(a), LanesScalar.Load(b), LanesScalar.Load(c)), expected);
                for (var i = 0; i < 16; i++)
                {
                    if (!AreSame(expected[i], actual[at + i]) && differences.Count < 40)
                        differences.Add($"{LaneOperations.Names[operation]}({x[at + i]:R}, {y[at + i]:R}, {z[at + i]:R}): {actual[at + i]:R} {Bits(actual[at + i]):x8}, scalar {expected[i]:R} {Bits(expected[i]):x8}");
                }
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    // A mask is all ones to the bit; where a NaN is due, any is right.
    private static bool AreSame(float expected, float actual) =>
        Bits(expected) == Bits(actual) || (float.IsNaN(expected) && float.IsNaN(actual) && Bits(expected) != uint.MaxValue);

    private static uint Bits(float value) => BitConverter.SingleToUInt32Bits(value);
}
