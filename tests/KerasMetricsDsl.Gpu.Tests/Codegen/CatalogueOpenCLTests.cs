using KerasMetricsDsl.Gpu.Tests.Support;

namespace KerasMetricsDsl.Gpu.Tests.Codegen;

/// <summary>Every kernel of the catalogue becomes OpenCL C that holds nothing of what ILGPU 1.5.3 gets wrong; no device is needed.</summary>
public class CatalogueOpenCLTests
{
    public static TheoryData<string> Metrics => [.. EntryPoints.Metrics];

    [Theory]
    [MemberData(nameof(Metrics))]
    public void Metric_IsCleanOpenCL(string metric)
    {
        using var source = new OpenCLSource();
        // PoCL runs the loops themselves; the text of a metric's kernels is the same in each.
        foreach (var entry in EntryPoints.Of(metric).DistinctBy(entry => entry.GetGenericArguments()[0]))
            Assert.Empty(OpenCLSource.Faults(source.Compile(entry)).Distinct());
    }

    [Fact]
    public void Reductions_AreCleanOpenCL()
    {
        using var source = new OpenCLSource();
        foreach (var entry in EntryPoints.Reductions)
            Assert.Empty(OpenCLSource.Faults(source.Compile(entry)).Distinct());
    }

    [Theory]
    [InlineData(nameof(RejectedKernels.ConvertsABool))]
    [InlineData(nameof(RejectedKernels.ComparesFloats))]
    [InlineData(nameof(RejectedKernels.CallsALogarithm))]
    public void WhatMustNotStandThere_IsFound(string kernel)
    {
        using var source = new OpenCLSource();
        var text = source.Compile(typeof(RejectedKernels).GetMethod(kernel)!);
        Assert.True(OpenCLSource.Faults(text).Any(), text);
    }
}
