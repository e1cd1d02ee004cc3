using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>What kernels have found in the updates of metrics that take a batch all or none.</summary>
internal sealed class DeviceFaults(GpuContext gpu) : IDisposable
{
    private readonly MemoryBuffer1D<int, Stride1D.Dense> _state = gpu.Accelerator.Allocate1D<int>(FaultNotes.StateLength);

    /// <summary>Forgets what was found.</summary>
    public void Clear() => _state.MemSetToZero();

    /// <summary>Where the kernels of an update note what they find.</summary>
    /// <param name="first">The number of the first update of the batch; 0: of this one.</param>
    public FaultNotes Next(int first)
    {
        var update = gpu.NextUpdate();
        return new() { Notes = gpu.FaultNotes, State = _state.View, Update = update, First = first == 0 ? update : first };
    }

    /// <summary>Waits, and says whether any update was added, and the first one of a batch that was not, or 0.</summary>
    public (bool HasAdded, int Unreported) Read()
    {
        var state = _state.GetAsArray1D();
        return (state[FaultNotes.Added] > 0, state[FaultNotes.Unreported]);
    }

    /// <inheritdoc/>
    public void Dispose() => _state.Dispose();
}
