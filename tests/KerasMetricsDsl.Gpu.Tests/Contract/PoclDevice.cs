using KerasMetricsDsl.Gpu.Tests.Support;

namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>PoCL, shared by all tests of a collection; none where it is not installed.</summary>
public sealed class PoclDevice : IDisposable
{
    public PoclDevice() => Gpu = TestDevice.Pocl() is { } accelerator ? new(accelerator.Context, accelerator) : null;

    public GpuContext? Gpu { get; }

    public void Dispose() => Gpu?.Dispose();
}

[CollectionDefinition(nameof(PoclDevice))]
public sealed class PoclDeviceTests : ICollectionFixture<PoclDevice>;
