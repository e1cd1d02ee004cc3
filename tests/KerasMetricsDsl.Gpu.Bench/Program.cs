namespace KerasMetricsDsl.Gpu.Bench;

/// <summary>Measures updates on a device against its own copy of the same bytes.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            Run(Options.Parse(args), Console.Out);
            return 0;
        }
        catch (Exception exception) when (exception is ArgumentException or GpuNotAvailableException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    /// <summary>Runs all workloads and writes a table.</summary>
    public static void Run(Options options, TextWriter output)
    {
        using var gpu = options.Kind is { } kind ? GpuContext.Create(kind) : GpuContext.CreateBest();
        output.WriteLine($"{gpu.Name} ({gpu.Kind}), {DateTime.UtcNow:yyyy-MM-dd}");
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
    }
}
