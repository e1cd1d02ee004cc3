using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Finds what an update could not accept among what its threads have noted.</summary>
internal static unsafe class FaultReport
{
    /// <summary>The fault at the lowest position in the first update that has one, as the CPU engine reports it.</summary>
    /// <param name="gpu">The device.</param>
    /// <param name="first">The number of the first update of a batch.</param>
    /// <param name="count">The number of updates of the batch.</param>
    /// <param name="faulty">The position of the update among these.</param>
    public static FaultRecord Of(GpuContext gpu, int first, int count, out int faulty)
    {
        var notes = new FaultNote[gpu.FaultNotes.Length];
        gpu.FaultNotes.CopyToCPU(notes);
        var record = default(FaultRecord);
        var update = notes.Where(note => note.Update >= first && note.Update < first + count).Min(note => note.Update);
        faulty = update - first;
        foreach (var note in notes)
        {
            if (note.Update == update)
                FaultRecord.Raise(&record, (FaultKind)note.Kind, note.Input, (nint)note.Position, note.Value, note.Limit);
        }
        return record;
    }
}
