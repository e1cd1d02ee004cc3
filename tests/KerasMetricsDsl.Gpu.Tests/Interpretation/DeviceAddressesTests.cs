using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Gpu.Tests.Support;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>The host cannot read what the interpreted device has, and the device reads no more than it was given.</summary>
public sealed unsafe class DeviceAddressesTests : IDisposable
{
    // What an address of this process is below.
    private const ulong HighestOfProcess = 1ul << 47;

    private readonly Accelerator _accelerator = TestDevice.Cpu();
    private readonly DeviceAddresses _addresses = new();

    [Fact]
    public void Address_OfTheDevice_IsNoneOfTheHost()
    {
        using var buffer = _accelerator.Allocate1D<float>(4);
        var address = _addresses.Give(buffer.View.AsContiguous());
        Assert.True(address > HighestOfProcess, $"{address:x}");
        Assert.True(_addresses.Find(address, 4, out var fault) == (byte*)buffer.NativePtr, fault);
    }

    [Fact]
    public void View_OfAPartOfABuffer_EndsWhereItEnds()
    {
        using var buffer = _accelerator.Allocate1D<float>(8);
        var address = _addresses.Give(buffer.View.AsContiguous().SubView(2, 3));
        Assert.True(_addresses.Find(address + 8, 4, out _) == (byte*)buffer.NativePtr + 16);
        Assert.True(_addresses.Find(address + 12, 4, out var beyond) == null);
        Assert.Equal("byte 12 is outside of the 12 bytes of what it was given.", beyond);
        Assert.True(_addresses.Find(address - 4, 4, out var before) == null);
        Assert.Equal("byte -4 is outside of the 12 bytes of what it was given.", before);
        Assert.True(_addresses.Find(_addresses.Give(buffer.View.AsContiguous().SubView(4, 0)), 4, out var none) == null);
        Assert.StartsWith("byte 0 is outside of the 0 bytes", none, StringComparison.Ordinal);
    }

    [Fact]
    public void Memory_ThatWasFreed_IsNotThere()
    {
        var buffer = _accelerator.Allocate1D<float>(4);
        var view = buffer.View.AsContiguous();
        var address = _addresses.Keep(view);
        _addresses.EndLaunch();
        Assert.True(_addresses.Find(address, 4, out _) == (byte*)buffer.NativePtr);
        buffer.Dispose();
        Assert.True(_addresses.Find(address, 4, out var fault) == null);
        Assert.Equal("its memory was freed.", fault);
        Assert.Throws<InvalidOperationException>(() => _addresses.Give(view));
    }

    [Fact]
    public void Address_OfALaunchThatIsOver_IsNotThere()
    {
        using var buffer = _accelerator.Allocate1D<float>(4);
        var address = _addresses.Give(buffer.View.AsContiguous());
        _addresses.EndLaunch();
        Assert.True(_addresses.Find(address, 4, out var fault) == null);
        Assert.EndsWith("is not one of global memory.", fault, StringComparison.Ordinal);
        Assert.Equal(0ul, _addresses.Give(default(ArrayView<float>)));
    }

    public void Dispose() => _accelerator.Dispose();
}
