using System.Globalization;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>How much data a workload has, and what measuring it needs.</summary>
internal readonly record struct DataSize(long Rows, long Cells, long Truths, long Weights)
{
    // What updates leave in scratch memory is bounded by waves; several may live at once.
    private const long Scratch = 512L << 20;

    /// <summary>What an update reads.</summary>
    public long Bytes => (Truths + Cells + Weights) * sizeof(float);

    /// <summary>The memory for the data, for a copy that moves as many bytes, and for updates.</summary>
    public long NeededBytes => (2 * Bytes) + Scratch;

    public static DataSize Of(Workload workload, long elements)
    {
        var rows = Math.Max(1, elements / workload.Columns);
        var cells = rows * workload.Columns;
        return new(rows, cells, workload.Labels > 0 ? rows : cells, workload.IsWeighted ? rows : 0);
    }

    /// <summary>Says why the workload cannot be measured in so much memory; null: it can.</summary>
    public string? Excess(long memory) => NeededBytes <= memory
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"does not fit: needs {GiB(NeededBytes):F1} GiB, the device has {GiB(memory):F1} GiB");

    private static double GiB(long bytes) => bytes / (double)(1 << 30);
}
