using KerasMetricsDsl.Gpu.Tests.Contract;

namespace KerasMetricsDsl.Gpu.Tests.Memory;

/// <summary>On the simulated accelerator.</summary>
[Collection(nameof(CpuDevice))]
public class CpuMemoryTests(CpuDevice device)
{
    [Fact]
    public void RowHistogram_OfLabelsOutside_CountsNothing()
    {
        MemoryContract.RowsOutside(device.Gpu);
    }

    [Theory, InlineData(300, 3), InlineData(9, 150)]
    public void Histograms_OfAnyLabels_AreThoseOfTheCpu(int rows, int columns)
    {
        MemoryContract.Histograms(device.Gpu, rows, columns);
    }

    [Fact]
    public void FixedIndices_InsideAndOutside_AreReadOrRefused()
    {
        MemoryContract.FixedIndices(device.Gpu);
    }
}
