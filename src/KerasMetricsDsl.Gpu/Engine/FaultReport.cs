using ILGPU;
using ILGPU.Runtime;
using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Finds what an update could not accept among what its threads have noted.</summary>
internal static unsafe class FaultReport
{
    /// <summary>The fault at the lowest position, as the CPU engine reports it.</summary>
    public static FaultRecord Of(GpuContext gpu, int update)
    {
        var notes = new FaultNote[gpu.FaultNotes.Length];
        gpu.FaultNotes.CopyToCPU(notes);
        var record = default(FaultRecord);
        foreach (var note in notes)
        {
            if (note.Update == update)
                FaultRecord.Raise(&record, (FaultKind)note.Kind, note.Input, (nint)note.Position, note.Value, note.Limit);
        }
        return record;
    }
}
