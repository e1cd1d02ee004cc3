namespace KerasMetricsDsl.Gpu.Tests.Contract;

/// <summary>ILGPU's simulation, shared by all tests of a collection: compiled kernels are kept.</summary>
public sealed class CpuDevice : IDisposable
{
    public GpuContext Gpu { get; } = GpuContext.Create(GpuKind.Cpu);

    public void Dispose() => Gpu.Dispose();
}

[CollectionDefinition(nameof(CpuDevice))]
public sealed class CpuDeviceTests : ICollectionFixture<CpuDevice>;
