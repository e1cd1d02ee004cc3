using System.Globalization;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>A table of measurements in Markdown, with the columns of the one that the reference in PyTorch writes.</summary>
internal sealed class Table(GpuContext gpu, int runs, TextWriter output)
{
    private const string By = "KerasMetricsDsl";

    /// <summary>Writes a row for each workload and size.</summary>
    /// <returns>Whether all of those that fit into the device's memory were measured.</returns>
    public bool Write(IEnumerable<Workload> workloads, IReadOnlyList<long> sizes)
    {
        output.WriteLine($"Best and median of {runs} runs of {Measurement.Queued} queued updates each, by events of the device.");
        output.WriteLine();
        output.WriteLine("| by | workload | elements | best ms | median ms | GB/s | of copy | enqueue µs |");
        output.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        var isWhole = true;
        foreach (var workload in workloads)
        {
            foreach (var elements in sizes)
                isWhole &= WriteRow(workload, elements);
        }
        return isWhole;
    }

    private bool WriteRow(Workload workload, long elements)
    {
        var excess = DataSize.Of(workload, elements).Excess(DeviceDescription.MemoryOf(gpu));
        var isMeasured = true;
        var cells = excess is null ? Cells(workload, elements, out isMeasured) : Reason(excess);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {By} | {workload.Name} | {elements} | {cells} |"));
        output.Flush();
        return isMeasured;
    }

    // Time on a GPU is dear: whatever fails must not cost the other rows.
    private string Cells(Workload workload, long elements, out bool isMeasured)
    {
        try
        {
            var time = Measurement.Of(gpu, workload, elements, runs);
            isMeasured = true;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{time.Best * 1e3:F4} | {time.Median * 1e3:F4} | {time.BytesPerSecond / 1e9:F1} | {time.ShareOfCopy:F2} "
                + $"| {time.Enqueue * 1e6:F1}");
        }
        catch (Exception exception)
        {
            isMeasured = false;
            return Reason($"failed: {exception.GetBaseException().Message.Split('\n')[0].Trim().Replace('|', '/')}");
        }
    }

    private static string Reason(string reason) => $"{reason} | | | |";
}
