using KerasMetricsDsl.Gpu.Tests.Sets;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>Sets where their PTX is what runs.</summary>
[Collection(nameof(InterpretedDevice))]
public class InterpretedSetTests(InterpretedDevice device)
{
    [Fact]
    public void Elements_HaveTheBitsOfTheCpu() => SetContract.Elements(device.Gpu);

    [Fact]
    public void RowsAndLabels_HaveTheBitsOfTheCpu() => SetContract.RowsAndLabels(device.Gpu);

    [Fact]
    public void LongRows_HaveTheBitsOfTheCpu() => SetContract.LongRows(device.Gpu);

    [Fact]
    public void Policies_HaveTheBitsOfTheCpu() => SetContract.Policies(device.Gpu);

    [Fact]
    public void NaN_ThatALaterMemberForbids_ChangesNoMember() => SetContract.ForbiddenNaN(device.Gpu);
}
