using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>What kernels have found in the updates of metrics that take a batch all or none.</summary>
internal sealed class DeviceFaults(GpuContext gpu) : IDisposable
{
    private readonly MemoryBuffer1D<int, Stride1D.Dense> _state = gpu.Memory.Allocate<int>(FaultNotes.StateLength);
    private readonly MemoryBuffer1D<FaultNote, Stride1D.Dense> _unreported = gpu.Memory.Allocate<FaultNote>(1);

    /// <summary>Where the first fault that has not been reported yet is kept.</summary>
    public ArrayView<FaultNote> Unreported => _unreported.View;

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
    public (bool HasAdded, int First) Read()
    {
        var state = _state.GetAsArray1D();
        return (state[FaultNotes.Added] > 0, state[FaultNotes.Unreported]);
    }

    /// <summary>The fault of the first batch that was not added.</summary>
    public FaultNote ReadNote() => _unreported.GetAsArray1D()[0];

    /// <inheritdoc/>
    public void Dispose()
    {
        _state.Dispose();
        _unreported.Dispose();
    }
}
