using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>What kernels have found in the updates of metrics that take a batch all or none.</summary>
internal sealed class DeviceFaults(GpuContext gpu) : IDisposable
{
    private readonly MemoryBuffer1D<int, Stride1D.Dense> _state = gpu.Accelerator.Allocate1D<int>(FaultNotes.StateLength);
    private readonly MemoryBuffer1D<FaultNote, Stride1D.Dense> _unreported = gpu.Accelerator.Allocate1D<FaultNote>(1);

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

    /// <summary>Waits, and says whether any update was added.</summary>
    public bool HasAdded() => _state.GetAsArray1D()[FaultNotes.Added] > 0;

    /// <summary>Waits, and finds the first batch that was not added.</summary>
    /// <param name="note">Its fault.</param>
    /// <param name="member">The position in the batch of the update that has it.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryRead(out FaultNote note, out int member)
    {
        var first = _state.GetAsArray1D()[FaultNotes.Unreported];
        note = first > 0 ? _unreported.GetAsArray1D()[0] : default;
        member = note.Update - first;
        return first > 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _state.Dispose();
        _unreported.Dispose();
    }
}
