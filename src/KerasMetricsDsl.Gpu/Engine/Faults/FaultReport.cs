using KerasMetricsDsl.Engine;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>Says of a fault what the CPU engine would have said.</summary>
internal static unsafe class FaultReport
{
    /// <summary>The exception that tells the caller.</summary>
    public static ArgumentException Of(in FaultNote note, MetricLayout layout)
    {
        if (note.Kind == FaultNote.NaN)
            return new NanPlace(layout.Inputs[note.Input].Name, "position", (nint)note.Limit).ToException(layout);
        if (note.Kind == FaultNote.Negative)
        {
            var value = BitConverter.Int32BitsToSingle(note.Value);
            return new NegativePlace(layout.Inputs[note.Input].Name, (nint)note.Position, value).ToException(layout);
        }
        if (note.Kind < 0)
            return new NanPlace("sampleWeight", note.Kind == FaultNote.NaNWeightOfRow ? "row" : "position", (nint)note.Position).ToException(layout);
        var record = default(FaultRecord);
        FaultRecord.Raise(&record, (FaultKind)note.Kind, note.Input, (nint)note.Position, note.Value, note.Limit);
        return record.ToException(layout);
    }
}
