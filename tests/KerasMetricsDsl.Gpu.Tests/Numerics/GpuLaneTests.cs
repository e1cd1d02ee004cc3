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
        Agree(accelerator);
    }

    [Fact]
    public void OpenCL_AnyInput_GivesTheBitsOfTheScalarLanes()
    {
        using var accelerator = TestDevice.Pocl();
        if (accelerator is not null)
            Agree(accelerator);
    }

    private static void Agree(ILGPU.Runtime.Accelerator accelerator)
    {
        Agree(accelerator, Samples.Floats);
        Agree(accelerator, EveryExponent.Floats);
    }

    private static unsafe void Agree(ILGPU.Runtime.Accelerator accelerator, (float[] Left, float[] Right, float[] Third) samples)
    {
        var (x, y, z) = samples;
        var apply = LaneKernel.Load(accelerator, x, y, z);
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
                    if (Bits(expected[i]) != Bits(actual[at + i]) && differences.Count < 40)
                        differences.Add($"{LaneOperations.Names[operation]}({x[at + i]:R}, {y[at + i]:R}, {z[at + i]:R}): {actual[at + i]:R} {Bits(actual[at + i]):x8}, scalar {expected[i]:R} {Bits(expected[i]):x8}");
                }
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static uint Bits(float value) => float.IsNaN(value) && !IsMask(value) ? 0x7fc00000 : BitConverter.SingleToUInt32Bits(value);

    private static bool IsMask(float value) => BitConverter.SingleToInt32Bits(value) == -1;
}
