using KerasMetricsDsl.Gpu.Tests.Contract;

namespace KerasMetricsDsl.Gpu.Tests.Sets;

/// <summary>Sets on OpenCL.</summary>
[Collection(nameof(PoclDevice))]
public class PoclSetTests(PoclDevice device)
{
    [Fact]
    public void Elements_HaveTheBitsOfTheCpu() => On(SetContract.Elements);

    [Fact]
    public void RowsAndLabels_HaveTheBitsOfTheCpu() => On(SetContract.RowsAndLabels);

    [Fact]
    public void LongRows_HaveTheBitsOfTheCpu() => On(SetContract.LongRows);

    [Fact]
    public void Policies_HaveTheBitsOfTheCpu() => On(SetContract.Policies);

    [Fact]
    public void NaN_ThatALaterMemberForbids_ChangesNoMember() => On(SetContract.ForbiddenNaN);

    private void On(Action<GpuContext> check)
    {
        if (device.Gpu is { } gpu)
            check(gpu);
    }
}
