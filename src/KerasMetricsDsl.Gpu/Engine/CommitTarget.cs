using ILGPU;

namespace KerasMetricsDsl.Gpu.Engine;

/// <summary>An update's sums, and what they become part of.</summary>
internal struct CommitTarget
{
    public ArrayView<double> Pending;
    public ArrayView<double> Totals;
    public ArrayView<double> Counts;
    public ArrayView<double> Dropped;
    public ArrayView<double> Rows;

    /// <summary>What is kept for the report if they do not.</summary>
    public ArrayView<FaultNote> Unreported;
}
