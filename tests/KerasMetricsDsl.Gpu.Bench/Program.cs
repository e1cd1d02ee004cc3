using KerasMetricsDsl.Gpu.Bench.Contract;

namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>Measures updates on a device against its own copy of the same bytes, or compares their results with the CPU's.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            return Run(Options.Parse(args), Console.Out) ? 0 : 1;
        }
        catch (Exception exception) when (exception is ArgumentException or GpuNotAvailableException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    /// <summary>Runs what is asked for and writes a table.</summary>
    /// <returns>Whether nothing differed.</returns>
    public static bool Run(Options options, TextWriter output)
    {
        using var gpu = options.Kind is { } kind ? GpuContext.Create(kind) : GpuContext.CreateBest();
        output.WriteLine($"{gpu.Name} ({gpu.Kind}), {DateTime.UtcNow:yyyy-MM-dd}");
        if (options.Checks is { } names)
            return ContractRun.Run(gpu, names == "all" ? "" : names, output);
        output.WriteLine("| workload | elements | ms | GB/s | of copy |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var workload in Workloads.All)
        {
            foreach (var elements in options.Sizes)
            {
                var result = Measurement.Of(gpu, workload, elements, options.Runs);
                output.WriteLine(FormattableString.Invariant(
                    $"| {workload.Name} | {elements} | {result.Milliseconds:F3} | {result.BytesPerSecond / 1e9:F1} | {result.ShareOfCopy:F2} |"));
            }
        }
        return true;
    }
}
