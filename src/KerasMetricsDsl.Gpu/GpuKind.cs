namespace KerasMetricsDsl.Gpu;

/// <summary>The kinds of devices that metrics can be updated on.</summary>
public enum GpuKind
{
    /// <summary>An NVIDIA GPU.</summary>
    Cuda,
    /// <summary>A GPU that OpenCL 2.0 or newer can be used for.</summary>
    OpenCL,
    /// <summary>ILGPU's simulation on the CPU: slow, and meant for tests of metrics on machines without a GPU.</summary>
    Cpu,
}
