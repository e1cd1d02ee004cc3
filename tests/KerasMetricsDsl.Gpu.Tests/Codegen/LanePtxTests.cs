using KerasMetricsDsl.Gpu.Tests.Numerics;
using KerasMetricsDsl.Gpu.Tests.Support;
using Xunit.Abstractions;

namespace KerasMetricsDsl.Gpu.Tests.Codegen;

public class LanePtxTests(ITestOutputHelper output)
{
    [Fact]
    public void EveryOperation_IsCleanPtx()
    {
        using var ptx = new Ptx();

        var text = ptx.Compile(typeof(LaneKernel).GetMethod(nameof(LaneKernel.Apply))!);

        Assert.Empty(Ptx.Faults(text));
        output.WriteLine($"registers: {Ptx.Registers(text)}");
    }
}
