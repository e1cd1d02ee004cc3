using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Engine;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>Small tables arrive as they were when they were sent, however many there are.</summary>
[Collection(nameof(CpuDevice))]
public class ConstantsTests(CpuDevice device)
{
    [Theory]
    [InlineData(1, 40)]
    [InlineData(1000, 40)]
    [InlineData(8192, 5)]
    [InlineData(8193, 5)]
    public void Values_ThatChangeAfterwards_ArriveAsTheyWere(int length, int count)
    {
        using var constants = new Constants(device.Gpu.Accelerator);
        using var buffer = device.Gpu.Accelerator.Allocate1D<double>((long)length * count);
        ArrayView<double> target = buffer.View;
        var values = new double[length];
        for (var i = 0; i < count; i++)
        {
            values.AsSpan().Fill(i);
            constants.Send<double>(values, target.SubView((long)i * length, length));
        }
        values.AsSpan().Fill(-1);
        Assert.Equal(Enumerable.Range(0, count).SelectMany(i => Enumerable.Repeat((double)i, length)), buffer.GetAsArray1D());
    }
}
