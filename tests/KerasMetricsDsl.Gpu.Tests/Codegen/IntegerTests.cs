using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Engine;
using KerasMetricsDsl.Gpu.Tests.Interpretation;
using KerasMetricsDsl.Gpu.Tests.Support;

namespace KerasMetricsDsl.Gpu.Tests.Codegen;

/// <summary>Integers that overflow wrap around, whatever a device's compiler may conclude of signed ones.</summary>
public class IntegerTests
{
    private static readonly int[] Ints = [int.MinValue, int.MaxValue, int.MinValue + 1, 46_341, -46_341, 65_536, 1 << 30, -1, 0, 1, 123_456_789];

    [Fact]
    public void Simulation_Wraps()
    {
        using var accelerator = TestDevice.Cpu();
        Wraps(accelerator, new(accelerator));
    }

    [Fact]
    public void OpenCL_Wraps()
    {
        using var accelerator = TestDevice.Pocl();
        if (accelerator is not null)
            Wraps(accelerator, new(accelerator));
    }

    [Fact]
    public void InterpretedPtx_Wraps()
    {
        using var accelerator = TestDevice.Cpu();
        using var ptx = new Ptx();
        Wraps(accelerator, new InterpretedKernels(accelerator, ptx, new()));
    }

    [Theory]
    [InlineData(nameof(IntegerKernels.OfInts))]
    [InlineData(nameof(IntegerKernels.OfLongs))]
    public void OpenCLText_HasNoSignedArithmetic(string kernel)
    {
        using var source = new OpenCLSource();
        var text = source.Compile(typeof(IntegerKernels).GetMethod(kernel)!);
        Assert.Contains("(u", text, StringComparison.Ordinal);
        Assert.Empty(OpenCLSource.Faults(text));
    }

    [Fact]
    public void SignedArithmetic_IsFoundInText()
    {
        const string Text = "int var1;\n\tint var2;\n\tfloat var3;\n\tvar3 =  var3 + var3;\n\tvar2 =  *  var1;\n\tvar2 =  var1  -  1 ;\n";
        Assert.Equal("arithmetic of signed integers: var2 =  var1  -  1 ;", Assert.Single(OpenCLSource.Faults(Text)));
    }

    [Fact]
    public void Metric_OfIntsThatOverflow_HasTheBitsOfTheCpu()
    {
        using var simulation = GpuContext.Create(GpuKind.Cpu);
        AreSame(simulation);
        if (TestDevice.Pocl() is { } accelerator)
        {
            using var pocl = new GpuContext(accelerator.Context, accelerator);
            AreSame(pocl);
        }
        using var interpreted = new InterpretedDevice();
        AreSame(interpreted.Gpu);
    }

    private static void AreSame(GpuContext gpu)
    {
        foreach (var value in Ints)
        {
            var onCpu = new OverflowingInts();
            onCpu.UpdateState(new[] { value });
            using var onGpu = new OverflowingInts().On(gpu);
            onGpu.UpdateState(new MetricBatch(new[] { value }));
            Assert.Equal((value, onCpu.Result()), (value, onGpu.Result().Scalar));
        }
    }

    private static void Wraps(Accelerator accelerator, KernelCache kernels)
    {
        foreach (var a in Ints)
        {
            foreach (var b in Ints)
            {
                int[] expected = new int[10], actual = Run(accelerator, kernels, IntegerKernels.OfInts, a, b, 10);
                OfInts(a, b, expected);
                Assert.Equal(expected, actual);
                long x = (long)a << 32, y = (long)b << 31;
                long[] longs = new long[7], wrapped = Run(accelerator, kernels, IntegerKernels.OfLongs, x, y, 7);
                OfLongs(x, y, longs);
                Assert.Equal(longs, wrapped);
            }
        }
    }

    private static T[] Run<T>(Accelerator accelerator, KernelCache kernels, Action<ArrayView<T>, ArrayView<T>, int> kernel, T a, T b, int length)
        where T : unmanaged
    {
        using var x = accelerator.Allocate1D([a, b]);
        using var target = accelerator.Allocate1D<T>(length);
        kernels.Run(kernel, new KernelConfig(1, 1), (ArrayView<T>)x.View, (ArrayView<T>)target.View, length);
        return target.GetAsArray1D();
    }

    private static void OfInts(int a, int b, int[] target)
    {
        unchecked
        {
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
    }

    private static void OfLongs(long a, long b, long[] target)
    {
        unchecked
        {
            target[0] = a + b;
            target[1] = a - b;
            target[2] = a * b;
            target[3] = -a;
            target[4] = (a * b) + a;
            target[5] = a - 1 < a ? 1L : 0L;
            target[6] = a * a >= 0 ? 1L : 0L;
        }
    }
}
