using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>What a kernel was given.</summary>
/// <param name="Start">Where this process has it.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Buffer">The buffer, if it can be freed while kernels still have its address.</param>
internal readonly record struct DeviceRange(nint Start, long Bytes, WeakReference<MemoryBuffer>? Buffer)
{
    /// <summary>Whether the buffer was freed.</summary>
    public bool IsFreed => Buffer is not null && (!Buffer.TryGetTarget(out var buffer) || buffer.IsDisposed);
}
