using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Engine;
using KerasMetricsDsl.Gpu.Tests.Support;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>Interpreted PTX shows what the generated text does, not what was meant: otherwise it would be no evidence.</summary>
public class MiscompilationTests
{
    private static readonly float[] Inputs = [0.5f, 0.9f, float.NaN, -1f];

    [Fact]
    public void BoolAsFloat_IsRightOnTheCpuAndWrongAsPtx()
    {
        var (onCpu, asPtx) = Run(MiscompiledKernels.BoolAsFloat);
        Assert.Equal([0f, 1f, 0f, 0f], onCpu);
        Assert.Equal([0f, float.Epsilon, 0f, 0f], asPtx);
    }

    [Fact]
    public void ConstantOnTheLeft_IsRightOnTheCpuAndWrongAsPtx()
    {
        var (onCpu, asPtx) = Run(MiscompiledKernels.ConstantOnTheLeft);
        Assert.Equal([3f, 2f, 2f, 3f], onCpu);
        Assert.Equal([3f, 2f, 3f, 3f], asPtx);
    }

    [Fact]
    public void ReadBeforeABarrier_IsRightOnTheCpuAndARaceAsPtx()
    {
        using var accelerator = TestDevice.Cpu();
        using var ptx = new Ptx();
        float[] inputs = [1, 2, 3, 4];
        Assert.Equal([40f, 40f, 40f, 40f], Run(accelerator, new(accelerator), MiscompiledKernels.ReadBeforeABarrier, inputs));
        var race = Assert.Throws<InvalidOperationException>(
            () => Run(accelerator, new InterpretedKernels(accelerator, ptx, new()), MiscompiledKernels.ReadBeforeABarrier, inputs));
        Assert.StartsWith("A race", race.Message, StringComparison.Ordinal);
    }

    private static (float[] OnCpu, float[] AsPtx) Run(Action<ArrayView<float>, ArrayView<float>, int> kernel)
    {
        using var accelerator = TestDevice.Cpu();
        using var ptx = new Ptx();
        return (
            Run(accelerator, new(accelerator), kernel, Inputs),
            Run(accelerator, new InterpretedKernels(accelerator, ptx, new()), kernel, Inputs));
    }

    private static float[] Run(
        Accelerator accelerator, KernelCache kernels, Action<ArrayView<float>, ArrayView<float>, int> kernel, float[] x)
    {
        using var inputs = accelerator.Allocate1D(x);
        using var results = accelerator.Allocate1D<float>(x.Length);
        kernels.Run(kernel, new KernelConfig(1, 4), inputs.View, results.View, x.Length);
        return results.GetAsArray1D();
    }
}
