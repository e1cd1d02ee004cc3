using KerasMetricsDsl.Gpu.Tests.Contract;

namespace KerasMetricsDsl.Gpu.Tests.Memory;

/// <summary>On OpenCL, where PoCL is installed.</summary>
[Collection(nameof(PoclDevice))]
public class PoclMemoryTests(PoclDevice device)
{
    [Fact]
    public void RowHistogram_OfLabelsOutside_CountsNothing()
    {
        if (device.Gpu is not { } gpu)
            return;
        MemoryContract.RowsOutside(gpu);
    }

    [Theory, InlineData(300, 3), InlineData(9, 150)]
    public void Histograms_OfAnyLabels_AreThoseOfTheCpu(int rows, int columns)
    {
        if (device.Gpu is not { } gpu)
            return;
        MemoryContract.Histograms(gpu, rows, columns);
    }

    [Fact]
    public void FixedIndices_InsideAndOutside_AreReadOrRefused()
    {
        if (device.Gpu is not { } gpu)
            return;
        MemoryContract.FixedIndices(gpu);
    }
}
