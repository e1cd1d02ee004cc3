using KerasMetricsDsl.Gpu.Engine;
using KerasMetricsDsl.Gpu.Tests.Support;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>What stands for an NVIDIA GPU: its kernels, interpreted, in launches of its shapes, with memory that the host cannot read.</summary>
public sealed class InterpretedDevice : IDisposable
{
    // As a GPU of one multiprocessor.
    private const int MaxGroup = 1024;
    private const int Multiprocessors = 1;

    private readonly Ptx _ptx = new();

    public InterpretedDevice()
    {
        var accelerator = TestDevice.Cpu();
        var launches = new LaunchShapes(foldsInGroups: true, MaxGroup, Multiprocessors) { CountsInGroups = true };
        var addresses = new DeviceAddresses();
        var memory = new InterpretedMemory(accelerator, addresses);
        Gpu = new(accelerator.Context, memory, launches, new InterpretedKernels(accelerator, _ptx, addresses));
    }

    public GpuContext Gpu { get; }

    public void Dispose()
    {
        Gpu.Dispose();
        _ptx.Dispose();
    }
}

[CollectionDefinition(nameof(InterpretedDevice))]
public sealed class InterpretedDeviceTests : ICollectionFixture<InterpretedDevice>;
