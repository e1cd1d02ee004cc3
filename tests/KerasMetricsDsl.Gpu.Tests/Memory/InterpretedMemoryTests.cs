using KerasMetricsDsl.Gpu.Tests.Interpretation;

namespace KerasMetricsDsl.Gpu.Tests.Memory;

/// <summary>Where interpreted PTX is what runs.</summary>
[Collection(nameof(InterpretedDevice))]
public class InterpretedMemoryTests(InterpretedDevice device)
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
