using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Tests.Support;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>A kernel written in PTX, which takes a view of longs.</summary>
internal static class WrittenKernel
{
    /// <summary>Runs instructions that find the view's address in %rd0 and the thread's number in %r0.</summary>
    /// <returns>What is then in the view.</returns>
    public static long[] Run(string instructions, int threads = 1, params long[] values)
    {
        using var accelerator = TestDevice.Cpu();
        using var buffer = accelerator.Allocate1D(values.Length == 0 ? new long[8] : values);
        var kernel = new InterpretedKernel(Text(instructions), new(), typeof(ArrayView<long>));
        kernel.Launch(new KernelConfig(1, threads), (ArrayView<long>)buffer.View);
        return buffer.GetAsArray1D();
    }

    private static string Text(string instructions) => $$"""
        .version 8.0
        .target sm_80
        .address_size 64
        .visible .entry Kernel(
            .param .align 8 .b8 view[16]
        )
        {
            .shared .align 8 .b8 shared[64];
            .reg .pred %p<4>;
            .reg .b32 %r<8>;
            .reg .b64 %rd<8>;
            .reg .f32 %f<4>;
            .reg .f64 %fd<4>;
            ld.param.b64 %rd0, [view];
            mov.b32 %r0, %tid.x;
            {{instructions}}
            ret;
        }
        """;
}
