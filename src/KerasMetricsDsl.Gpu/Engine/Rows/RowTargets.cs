namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>What a row kernel hands over.</summary>
/// <param name="Update">The update it belongs to.</param>
/// <param name="Slots">The number of accumulators of the metric, also of those that another kernel serves.</param>
/// <param name="Lines">The lines of the accumulators that this one serves.</param>
internal sealed record RowTargets(GpuUpdate Update, int Slots, RowLines[] Lines)
{
    /// <summary>How many values so many rows hand over.</summary>
    public long Values(RowForm form, long rows) => Lines.Sum(line => line.Lines * line.Length(form, rows));
}
